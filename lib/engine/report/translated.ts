import type { Translations } from '../story/pack.ts';

/** A text with the language it is in, as a primary subtag; `null` where nobody knows it. */
export interface InLanguage {
  text: string;
  language: string | null;
}

/** A text in the reader's language where there is a translation, else as it stands. */
export function translated(
  original: InLanguage,
  translations: Translations | undefined,
  language: string,
): InLanguage {
  const translation = translations?.[language];
  return translation === undefined ? original : { text: translation, language };
}

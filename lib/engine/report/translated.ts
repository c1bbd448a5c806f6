import type { Translations } from '../story/pack.ts';

/** A text in the reader's language where the pack has it, and in which language it then is. */
export function translated(
  text: string,
  translations: Translations | undefined,
  language: string,
): { text: string; language: string | null } {
  const translation = translations?.[language];
  return translation === undefined ? { text, language: null } : { text: translation, language };
}

import type { Translations } from '../story/pack.ts';

/** The language of the packs inside Crossread and of all the reports in them, as a BCP 47 tag. */
export const PACK_LANGUAGE = 'en';

/** A text in the reader's language where the pack has it, else as the pack tells it; and which language that is. */
export function translated(
  text: string,
  translations: Translations | undefined,
  language: string,
): { text: string; language: string } {
  const translation = translations?.[language];
  return translation === undefined ? { text, language: PACK_LANGUAGE } : { text: translation, language };
}

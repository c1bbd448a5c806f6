/** The languages of the interface, by primary subtag. */
export type Language = 'en' | 'nb';

const NORWEGIAN = new Set(['nb', 'no', 'nn']);

/**
 * The language a reader gets: the chosen one, or with `auto` the one nearest to the browser's (a BCP 47 tag).
 * Every Norwegian gets Bokmål; every other language, English.
 */
export function chooseLanguage(chosen: Language | 'auto', browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  const subtag = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  return NORWEGIAN.has(subtag) ? 'nb' : 'en';
}

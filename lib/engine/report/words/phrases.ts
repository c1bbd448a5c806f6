/** `1 fact`, `4 facts`. English and Norwegian have these two forms, and 0 takes the second. */
export function counted(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

/** A phrase between quotation marks, those inside it made single. */
export function quotedBetween(open: string, close: string, phrase: string): string {
  const inner = phrase.replace(/["“«]([^"“”«»]*)["”»]/g, '‘$1’');
  return `${open}${inner}${close}`;
}

/** An ISO day in full, `20 February 2025`; what is no day is returned as it is. */
export function fullDate(isoDay: string, locale: string): string {
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(time)) return isoDay;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** `GOV.UK, Forces News and The Arctic Century`. */
export function listOf(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** So much of a sentence is enough to know it again. */
const BRIEF = 70;

/** The beginning of a sentence, cut at a word; a short one without its full stop. */
export function briefly(sentence: string): string {
  const text = sentence.replace(/\.$/, '');
  if (text.length <= BRIEF) return text;
  const space = text.lastIndexOf(' ', BRIEF);
  return `${text.slice(0, space > 0 ? space : BRIEF).replace(/[\s.,;:–—-]+$/u, '')}…`;
}

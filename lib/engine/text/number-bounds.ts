/** How far a number binds. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

type Inexact = Exclude<Bound, 'exact'>;

const BEFORE: Record<Inexact, string[]> = {
  'at-least': [
    ...['at least', 'no fewer than', 'no less than', 'a minimum of', 'upwards of'],
    ...['minst', 'ikke færre enn', 'ikke mindre enn', 'mindestens', 'wenigstens'],
  ],
  'at-most': [
    ...['up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'as many as', 'as much as'],
    ...[
      'opptil',
      'opp til',
      'inntil',
      'høyst',
      'maks',
      'maksimalt',
      'ikke mer enn',
      'bis zu',
      'höchstens',
      'maximal',
    ],
  ],
  'more-than': [
    ...['more than', 'over', 'above', 'exceeding', 'in excess of', 'well over'],
    ...['mer enn', 'flere enn', 'mehr als', 'über'],
  ],
  'less-than': [
    ...['less than', 'fewer than', 'under', 'below', 'mindre enn', 'færre enn', 'weniger als', 'unter'],
  ],
  about: [
    ...[
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx.',
      'circa',
      'nearly',
      'almost',
      'close to',
    ],
    ...['just under', 'just over', 'an estimated', 'estimated', 'about a', 'ca.', 'ca', 'c.', '~'],
    ...['om lag', 'omtrent', 'rundt', 'cirka', 'nesten', 'nær', 'snaut', 'drøyt', 'anslagsvis'],
    ...['etwa', 'rund', 'ungefähr', 'zirka', 'knapp', 'fast', 'gut', 'nahezu'],
  ],
};

const AFTER: Record<string, Inexact> = {
  'or more': 'at-least',
  'or so': 'about',
  'or fewer': 'at-most',
  'or less': 'at-most',
  'eller mer': 'at-least',
  'eller flere': 'at-least',
  'eller færre': 'at-most',
  'oder mehr': 'at-least',
  'oder weniger': 'at-most',
  '+': 'at-least',
};

const BOUND_OF = new Map(
  Object.entries(BEFORE).flatMap(([bound, words]) => words.map((word) => [word, bound as Inexact] as const)),
);

const words = [...BOUND_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('.', '\\.'));
/** No phrase is longer, its space included. */
const LONGEST = 20;
const ENDS_WITH_BOUND = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})[ \u00A0\n]?$`, 'iu');
const STARTS_WITH_BOUND =
  /^ ?(or more|or so|or fewer|or less|eller mer|eller flere|eller færre|oder mehr|oder weniger|\+)/i;

/** The bound that a text puts on the number at `start`, and where its words begin. */
export function boundBefore(text: string, start: number): { bound: Bound; start: number } {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const match = ENDS_WITH_BOUND.exec(before);
  const bound = BOUND_OF.get(match?.[1]?.toLowerCase() ?? '');
  return match && bound ? { bound, start: start - before.length + match.index } : { bound: 'exact', start };
}

/** The bound that follows the number ending at `end`, and where its words end. */
export function boundAfter(text: string, end: number): { bound: Bound; end: number } {
  const match = STARTS_WITH_BOUND.exec(text.slice(end, end + LONGEST));
  const bound = AFTER[match?.[1]?.toLowerCase() ?? ''];
  return match && bound ? { bound, end: end + match[0].length } : { bound: 'exact', end };
}

/** The words for dates in English, Norwegian and German, by what they mean. Keys are in small letters. */

/** Without "jul": that is Christmas. */
const NORWEGIAN_MONTHS = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['mars'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des'],
];

const CAPITALISED_MONTHS = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feb', 'febr'],
  ['march', 'mar', 'märz', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];

/** Months that are written with a small letter, to their numbers: "may" and "march" are not among them. */
export const SMALL_MONTHS = numbered(NORWEGIAN_MONTHS);
/** Months as they may stand with a capital. */
export const MONTHS = numbered(
  [...CAPITALISED_MONTHS.keys()].map((index) => [
    ...(CAPITALISED_MONTHS[index] ?? []),
    ...(NORWEGIAN_MONTHS[index] ?? []),
  ]),
);

/** Seasons to their first months. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  vår: 3,
  våren: 3,
  sommer: 6,
  sommeren: 6,
  høst: 9,
  høsten: 9,
  vinter: 12,
  vinteren: 12,
  frühling: 3,
  frühlings: 3,
  frühjahr: 3,
  frühjahrs: 3,
  sommers: 6,
  herbst: 9,
  herbsts: 9,
  herbstes: 9,
  winters: 12,
};

/** From when till when something is each year, as months and days. One that begins the day before a year is that year's. */
export type YearlySpan = readonly [from: `${number}-${number}`, until: `${number}-${number}`];

const CHRISTMAS: YearlySpan = ['12-24', '12-26'];
const NEW_YEAR: YearlySpan = ['12-31', '01-01'];
/** It moves; the word alone leaves as many days open as it can fall on, from Good Friday to Easter Monday. */
const EASTER: YearlySpan = ['03-20', '04-26'];
const MIDSUMMER: YearlySpan = ['06-20', '06-26'];

/** What is once a year. */
export const FEASTS: Readonly<Record<string, YearlySpan>> = {
  ...each(['christmas', 'jul', 'jula', 'julen', 'weihnachten'], CHRISTMAS),
  ...each(['new year', 'nyttår', 'årsskiftet', 'neujahr', 'jahreswechsel'], NEW_YEAR),
  ...each(['easter', 'påske', 'påska', 'påsken', 'ostern'], EASTER),
  ...each(['midsummer', 'sankthans', 'sankt hans'], MIDSUMMER),
};

/** The end of the year in which it is written. */
export const YEAR_ENDS = [
  ...['the end of the year', 'the end of this year', 'the close of the year', 'year’s end', "year's end"],
  ...['slutten av året', 'utgangen av året', 'årets slutt', 'årets utgang'],
  ...['ende des jahres', 'ende dieses jahres', 'jahresende'],
];

/** Decades to their first years, those that are decades only behind "the". "The twenties" may be of either century. */
export const DECADES_AFTER_THE = decades('thirties forties fifties sixties seventies eighties nineties');
/** Those that are decades anywhere. */
export const DECADES: Readonly<Record<string, number>> = {
  ...decades('trettitallet førtitallet femtitallet sekstitallet syttitallet åttitallet nittitallet'),
  ...decades('dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger', ' jahre'),
  ...decades('dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger', ' jahren'),
};

/** Weekdays to 1–7. */
export const WEEKDAYS = numbered([
  ['monday', 'mandag', 'montag'],
  ['tuesday', 'tirsdag', 'dienstag'],
  ['wednesday', 'onsdag', 'mittwoch'],
  ['thursday', 'torsdag', 'donnerstag'],
  ['friday', 'fredag', 'freitag'],
  ['saturday', 'lørdag', 'samstag', 'sonnabend'],
  ['sunday', 'søndag', 'sonntag'],
]);

/** Days told from the day of writing, in days. */
export const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'i forgårs': -2,
  'i går': -1,
  'i natt': 0,
  'i dag': 0,
  'i morges': 0,
  'i kveld': 0,
  'i morgen': 1,
  'i overmorgen': 2,
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  übermorgen: 2,
};

/** Whole years told from the year of writing. */
export const YEARS_FROM_NOW: Readonly<Record<string, number>> = { 'i fjor': -1, 'i år': 0, heuer: 0 };

/** Before a weekday, week, month, season or year: which one, counted from the present one. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  forrige: -1,
  sist: -1,
  siste: -1,
  denne: 0,
  dette: 0,
  neste: 1,
  kommende: 1,
  ...german('letzte', -1),
  ...german('vergangene', -1),
  ...german('vorige', -1),
  ...german('diese', 0),
  ...german('nächste', 1),
  ...german('kommende', 1),
};

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

export const UNITS: Readonly<Record<string, TimeUnit>> = {
  day: 'day',
  days: 'day',
  dag: 'day',
  dager: 'day',
  tag: 'day',
  tage: 'day',
  tagen: 'day',
  week: 'week',
  weeks: 'week',
  uke: 'week',
  uken: 'week',
  uka: 'week',
  uker: 'week',
  woche: 'week',
  wochen: 'week',
  month: 'month',
  months: 'month',
  måned: 'month',
  måneden: 'month',
  måneder: 'month',
  monat: 'month',
  monate: 'month',
  monaten: 'month',
  monats: 'month',
  year: 'year',
  years: 'year',
  år: 'year',
  året: 'year',
  jahr: 'year',
  jahre: 'year',
  jahren: 'year',
  jahres: 'year',
};

/** "three days ago": what stands before and after the count. */
export const AGO = { before: ['for', 'vor'], after: ['ago', 'siden', 'earlier'] };

/** Before a month or season alone, they make it a time: "by summer", not "the summer". */
export const PREPOSITIONS = [
  ...[
    'in',
    'by',
    'since',
    'until',
    'till',
    'from',
    'during',
    'before',
    'after',
    'of',
    'early',
    'late',
    'mid',
    'through',
  ],
  ...['i', 'innen', 'siden', 'til', 'fra', 'før', 'etter', 'tidlig', 'sent', 'om', 'på', 'av'],
  ...['im', 'bis', 'seit', 'ab', 'vor', 'nach', 'anfang', 'ende', 'mitte', 'zum', 'vom', 'des'],
];

/** Before a feast, they make it a time, as "by Christmas"; "in the new year" is another. */
export const FEAST_PREPOSITIONS = [
  ...['by', 'until', 'till', 'since', 'before', 'after', 'at', 'over', 'around'],
  ...['i', 'innen', 'til', 'siden', 'før', 'etter', 'over', 'rundt'],
  ...['bis', 'seit', 'vor', 'nach', 'zu', 'zum', 'an', 'über', 'um'],
];

/** Behind these a feast is the next one: what is to be done by Christmas is not done yet. */
export const AHEAD = ['by', 'until', 'till', 'innen', 'til', 'bis', 'zum'];

/** Counts as they are spelled in "three weeks ago". */
export const SMALL_COUNTS = numbered([
  ['a', 'an', 'one', 'en', 'et', 'ett', 'ein', 'einem', 'einer'],
  ['two', 'to', 'zwei'],
  ['three', 'tre', 'drei'],
  ['four', 'fire', 'vier'],
  ['five', 'fem', 'fünf'],
  ['six', 'seks', 'sechs'],
  ['seven', 'sju', 'syv', 'sieben'],
  ['eight', 'åtte', 'acht'],
  ['nine', 'ni', 'neun'],
  ['ten', 'ti', 'zehn'],
]);

/** Each word of the lists to the place of its list, from 1. */
function numbered(lists: string[][]): Readonly<Record<string, number>> {
  return Object.fromEntries(lists.flatMap((list, index) => list.map((word) => [word, index + 1])));
}

function each(words: string[], span: YearlySpan): Record<string, YearlySpan> {
  return Object.fromEntries(words.map((word) => [word, span]));
}

/** The words for the thirties to the nineties, with what follows them. */
function decades(words: string, behind = ''): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [`${word}${behind}`, 1930 + 10 * index]));
}

function german(stem: string, shift: number): Record<string, number> {
  return Object.fromEntries(['', 'n', 'r', 's', 'm'].map((ending) => [`${stem}${ending}`, shift]));
}

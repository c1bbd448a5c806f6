/** The words for numbers in English, Norwegian and German. Keys are in small letters. */

const ENGLISH_UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const NORWEGIAN_UNITS = list(
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
);
const GERMAN_UNITS = list(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const ENGLISH_TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const NORWEGIAN_TENS = list('tjue tretti førti femti seksti sytti åtti nitti');
const GERMAN_TENS = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** Words to numbers below a hundred, and German hundreds and thousands written as one word. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...values(NORWEGIAN_UNITS),
  ...values(GERMAN_UNITS),
  ...values(ENGLISH_UNITS),
  ...tens(ENGLISH_TENS),
  ...tens(NORWEGIAN_TENS),
  ...tens(GERMAN_TENS),
  ...compounds(NORWEGIAN_TENS, NORWEGIAN_UNITS, (ten, unit) => `${ten}${unit}`),
  ...compounds(GERMAN_TENS, GERMAN_UNITS, (ten, unit) => `${unit}und${ten}`),
  ...multiples(GERMAN_UNITS, 'hundert', 100),
  ...multiples(GERMAN_UNITS, 'tausend', 1000),
  syv: 7,
  ett: 1,
  tyve: 20,
  tredve: 30,
  eins: 1,
};

/** Norwegian and German number words that are other words in English; numbers only before what they count. */
export const FOREIGN: ReadonlySet<string> = new Set(
  list('en ett to tre fire fem ti ni null atten ein elf acht'),
);
/** What those count, or are multiplied by. */
export const FOREIGN_COUNTED =
  /^[ \u00A0](?:hundre|tusen|million|milliard|hundert|tausend|Million|Milliard|person|menneske|soldat|kilometer|meter|tonn|kron|pros|dag|uke|måned|år|time|minutt|skip|fartøy|fly|menn|kvinne|barn|land|gang|Mensch|Jahr|Tag|Woche|Monat|Stunde|Schiff|Flug|Euro|Prozent|Soldat)/u;

/** Words that multiply what stands before them; alone they are a number only after an article. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  ...same(list('dozen dusin dutzend'), 12),
  ...same(list('hundred hundre hundert'), 100),
  ...same(list('thousand tusen tausend tsd'), 1000),
  ...same(list('million millions millioner millionen mill mio mn'), 1e6),
  ...same(list('billion bn milliard milliarder milliarde milliarden mrd'), 1e9),
  ...same(list('trillion tn billioner billionen'), 1e12),
};

/** Letters straight after a number's digits: £10bn, 2m. */
export const SHORT_MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

/** Parts of a whole, in per cent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  'half of': 50,
  'half the': 50,
  'half its': 50,
  'half their': 50,
  'half all': 50,
  halvparten: 50,
  'die hälfte': 50,
  'a third': 100 / 3,
  'one third': 100 / 3,
  'one-third': 100 / 3,
  'en tredel': 100 / 3,
  'en tredjedel': 100 / 3,
  'ein drittel': 100 / 3,
  'two thirds': 200 / 3,
  'two-thirds': 200 / 3,
  'to tredeler': 200 / 3,
  'to tredjedeler': 200 / 3,
  'zwei drittel': 200 / 3,
  'a quarter': 25,
  'one quarter': 25,
  'one-quarter': 25,
  'en firedel': 25,
  'en fjerdedel': 25,
  'ein viertel': 25,
  'three quarters': 75,
  'three-quarters': 75,
  'tre firedeler': 75,
  'drei viertel': 75,
  'a fifth': 20,
  'one fifth': 20,
  'en femtedel': 20,
  'ein fünftel': 20,
  'a tenth': 10,
  'en tidel': 10,
  'ein zehntel': 10,
};

export const ORDINALS: Readonly<Record<string, number>> = values(
  list('zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
);

function list(words: string): string[] {
  return words.split(' ');
}

function same(words: string[], value: number): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word, value]));
}

function values(words: string[]): Record<string, number> {
  return Object.fromEntries(words.map((word, value) => [word, value]));
}

function tens(words: string[]): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, 10 * (index + 2)]));
}

function compounds(
  tensWords: string[],
  units: string[],
  join: (ten: string, unit: string) => string,
): Record<string, number> {
  const pairs = tensWords.flatMap((ten, index) =>
    units.slice(1, 10).map((unit, less) => [join(ten, unit), 10 * (index + 2) + less + 1] as const),
  );
  return Object.fromEntries(pairs);
}

function multiples(units: string[], word: string, by: number): Record<string, number> {
  return Object.fromEntries(units.slice(1, 13).map((unit, less) => [`${unit}${word}`, by * (less + 1)]));
}

/** What numbers count, and how the units of one dimension convert into each other. */

export interface Unit {
  /** Its normal name. */
  unit: string;
  /** Only units of one dimension compare. */
  dimension: string;
  /** How many of the dimension's base unit it is. */
  factor: number;
}

const NAMES: [unit: string, dimension: string, factor: number, names: string][] = [
  ['mm', 'length', 0.001, 'mm|millimetres?|millimeters?|millimeter'],
  ['cm', 'length', 0.01, 'cm|centimetres?|centimeters?|centimeter|zentimeter'],
  ['m', 'length', 1, 'm|metres?|meters?|meter|metern'],
  ['km', 'length', 1000, 'km|kms|kilometres?|kilometers?|kilometer|kilometern'],
  ['mile', 'length', 1609.344, 'miles?|engelske mil|meilen'],
  ['nautical mile', 'length', 1852, 'nautical miles?|nautiske mil|seemeilen'],
  ['foot', 'length', 0.3048, 'ft|foot|feet|fot'],
  ['inch', 'length', 0.0254, 'inch|inches|tommer|zoll'],
  ['yard', 'length', 0.9144, 'yards?|yds'],
  [
    'km²',
    'area',
    1e6,
    'km²|km2|sq km|square kilometres?|square kilometers?|kvadratkilometer|quadratkilometer',
  ],
  ['m²', 'area', 1, 'm²|m2|sq m|square metres?|square meters?|kvadratmeter|quadratmeter'],
  ['square mile', 'area', 2_589_988, 'square miles?|sq miles?'],
  ['hectare', 'area', 10_000, 'hectares?|ha|hektar'],
  ['acre', 'area', 4046.86, 'acres?'],
  ['g', 'mass', 0.001, 'g|grams?|gram|gramm'],
  ['kg', 'mass', 1, 'kg|kgs|kilograms?|kilos?|kilogramm|kilogram'],
  ['tonne', 'mass', 1000, 't|tonnes?|tons?|tonn|tonnen'],
  ['lb', 'mass', 0.453592, 'lb|lbs'],
  [
    'km/h',
    'speed',
    1,
    'km/h|kmh|kph|km/t|kilometres per hour|kilometers per hour|kilometer i timen|stundenkilometer',
  ],
  ['mph', 'speed', 1.609344, 'mph|miles per hour'],
  ['knot', 'speed', 1.852, 'knots?|knop|knoten'],
  ['litre', 'volume', 1, 'litres?|liters?|liter'],
  ['barrel', 'volume', 158.987, 'barrels?|fat'],
  ['MW', 'power', 1, 'mw|megawatts?'],
  ['GW', 'power', 1000, 'gw|gigawatts?'],
  ['minute', 'time', 1, 'minutes?|mins?|minutter|minutt|minuten'],
  ['hour', 'time', 60, 'hours?|hrs?|timer|time|stunden|stunde'],
  ['day', 'time', 1440, 'days?|dager|dag|tage|tagen|tag'],
  ['week', 'time', 10_080, 'weeks?|uker|uke|wochen|woche'],
  ['month', 'months', 1, 'months?|måneder|måned|monate|monaten|monat'],
  ['year', 'months', 12, 'years?|år|jahre|jahren|jahr'],
  ['decade', 'months', 120, 'decades?|tiår|jahrzehnte?n?'],
  ['century', 'months', 1200, 'century|centuries|århundrer?|jahrhunderte?n?'],
  ['degree', 'temperature', 1, '°c|°|degrees?|grader|grad'],
  ['%', 'percent', 1, '%|per ?cent|pct|prosent|prozent|pst'],
  ['percentage point', 'percentage point', 1, 'percentage points?|prosentpoeng|prozentpunkte'],
  ['person', 'person', 1, 'people|persons?|personnel|personer|personen|mennesker|menschen|leute'],
  ['soldier', 'soldier', 1, 'soldiers?|troops?|soldater|soldaten|servicemen|servicemembers'],
  [
    'aircraft',
    'aircraft',
    1,
    'aircraft|aeroplanes?|airplanes?|planes?|jets?|fighter jets?|fly|jagerfly|flugzeuge|flugzeugen',
  ],
  ['ship', 'ship', 1, 'ships?|vessels?|warships?|skip|fartøy|fartøyer|schiffe|schiffen'],
];

const CURRENCY_NAMES: [unit: string, names: string][] = [
  ['GBP', 'gbp|£|pounds?|pounds? sterling|sterling|pund|britiske pund|pfund'],
  ['USD', 'usd|us\\$|\\$|dollars?|us dollars?|amerikanske dollar'],
  ['EUR', 'eur|€|euros?'],
  ['NOK', 'nok|kr|kroner|krone|norske kroner|norwegian kroner|norwegian krone|norwegische kronen'],
  ['SEK', 'sek|svenske kroner|swedish kronor'],
  ['DKK', 'dkk|danske kroner|danish kroner'],
  ['CHF', 'chf|swiss francs?'],
  ['JPY', 'jpy|¥|yen'],
  ['RUB', 'rub|₽|roubles?|rubles?|rubler|rubel'],
  ['UAH', 'uah|₴|hryvnias?|hryvnja'],
];

const UNITS: [RegExp, Unit][] = NAMES.map(([unit, dimension, factor, names]) => [
  whole(names),
  { unit, dimension, factor },
]);

const CURRENCIES: [RegExp, string][] = CURRENCY_NAMES.map(([unit, names]) => [whole(names), unit]);

const ALL = [...NAMES.map(([, , , names]) => names), ...CURRENCY_NAMES.map(([, names]) => names)];
const BY_LENGTH = ALL.join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '[ \u00A0]');

/** Matches the name of a unit or currency, as a part of a larger expression. */
export const UNIT_NAME = `(?:${BY_LENGTH})`;

/** Matches what may stand before an amount: £, US$, NOK. */
export const CURRENCY_PREFIX =
  '(?:(?:US\\$|[£$€¥₽₴])[ \u00A0]?|(?:GBP|USD|EUR|NOK|SEK|DKK|CHF|kr\\.?)[ \u00A0]?)';

function whole(names: string): RegExp {
  return new RegExp(`^(?:${names})$`, 'i');
}

/** The unit of a name as it stands in a text; `null` for any other word. Currencies have no factor. */
export function unitNamed(name: string): Unit | null {
  const plain = name.trim().replaceAll('\u00A0', ' ');
  return UNITS.find(([names]) => names.test(plain))?.[1] ?? null;
}

/** The code of a currency by its name, sign or code; `null` for any other word. */
export function currencyNamed(name: string): string | null {
  const plain = name.trim().replace(/\.$/, '').replaceAll('\u00A0', ' ');
  return CURRENCIES.find(([names]) => names.test(plain))?.[1] ?? null;
}

const BY_UNIT = new Map(UNITS.map(([, unit]) => [unit.unit, unit]));

/** The unit of a normal name; a counted noun is a dimension of its own. */
export function unitOf(unit: string): Unit {
  return BY_UNIT.get(unit) ?? { unit, dimension: unit, factor: 1 };
}

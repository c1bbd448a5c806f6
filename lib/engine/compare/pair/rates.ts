import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Quantity } from '../../text/quantity.ts';
import { type Unit, unitNamed, unitOf } from '../../text/units.ts';

/** "2 per cent a year", "årlig"; what is paid in two years with interest is a little more than twice that. */
const RATE =
  /^[^,;.]{0,20}?(?<!\p{L})(?:(?:a|an|per|each|every|i|om|hver|hvert|pro|im) (hour|day|week|month|year|timen|dagen|uken|måneden|året|år|uke|måned|stunde|tag|woche|monat|jahr)|(annual(?:ly)?|yearly|årlig|jährlich))(?!\p{L})(?! (?:earlier|ago|before|later|tidligere|før|zuvor))/iu;
const SPAN =
  /^[^,;.]{0,20}?(?<!\p{L})(?:over|in|within|for|across|spread over|i|på|in|über)(?: the(?: next)?| a)? ?$/iu;
const OVER = /^(?:over|more than) /i;
const SLACK = 0.05;

/** So long a time, in the base unit of its dimension. */
interface Length {
  dimension: string;
  length: number;
}

/** Whether two numbers are one, told for times of different length: 4.5 per cent over two years, 2.25 a year. */
export function areOfOneRate(a: SentenceReading, inA: Quantity, b: SentenceReading, inB: Quantity): boolean {
  const [one, other] = [lengthFor(a, inA), lengthFor(b, inB)];
  if (one === null || other === null || one.dimension !== other.dimension) return false;
  if (one.length === other.length || inA.unit !== inB.unit) return false;
  const [slower, faster] = [inA.value / one.length, inB.value / other.length].sort((x, y) => x - y);
  return (faster ?? 0) - (slower ?? 0) <= SLACK * (faster ?? 0);
}

function lengthFor(reading: SentenceReading, number: Quantity): Length | null {
  const rate = RATE.exec(reading.text.slice(number.end));
  if (rate !== null) return lengthOf(1, rate[1] === undefined ? unitOf('year') : namedUnit(rate[1]));
  const time = reading.quantities.find(({ start }) => start >= number.end);
  if (time === undefined || time.unit === null || !isSpanOf(reading, number, time)) return null;
  return lengthOf(time.value, unitOf(time.unit));
}

/** "Over two years" reads as a bound of the number of years. */
function isSpanOf({ text }: SentenceReading, number: Quantity, time: Quantity): boolean {
  const joint = text.slice(number.end, time.start);
  return SPAN.test(joint) || (joint.length <= 20 && OVER.test(text.slice(time.start)));
}

function namedUnit(name: string): Unit {
  const irregular: Readonly<Record<string, string>> = {
    timen: 'hour',
    dagen: 'day',
    uken: 'week',
    måneden: 'month',
    året: 'year',
  };
  return unitNamed(name) ?? unitOf(irregular[name.toLowerCase()] ?? 'year');
}

function lengthOf(count: number, { dimension, factor }: Unit): Length {
  return { dimension, length: count * factor };
}

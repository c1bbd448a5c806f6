import type { SentenceReading, WordClass } from '../../match/pair/sentence-reading.ts';
import { datesAgree } from '../../text/dates.ts';

/** Before or after what else is told: "last year's final", "an earlier offer", "has fallen since March". */
const ANOTHER_TIME =
  /(?<!\p{L})(?:(?:last|next|previous) (?:week|month|year|season|spring|summer|autumn|winter)|earlier|later|ago|since|previously|initially|originally|at first|for years)(?!\p{L})/iu;
/** What a change is measured against. */
const MEASURED_AGAINST =
  /(?<!\p{L})(?:compared (?:with|to)|than|from|on) (?:the |a )?(?:month|quarter|year|previous|same|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)(?!\p{L})/iu;
const PARTS_OF_A_DAY = [
  /(?<!\p{L})(?:early|morning)(?!\p{L})/iu,
  /(?<!\p{L})(?:evening|by the close|afternoon|at night)(?!\p{L})/iu,
];

/** Whether two English sentences tell of two times: other days, one earlier, one in the morning, the other at night. */
export function areOfTwoTimes(a: SentenceReading, b: SentenceReading): boolean {
  return (
    ANOTHER_TIME.test(a.text) !== ANOTHER_TIME.test(b.text) ||
    MEASURED_AGAINST.exec(a.text)?.[0] !== MEASURED_AGAINST.exec(b.text)?.[0] ||
    haveOther(named(a, 'weekday'), named(b, 'weekday')) ||
    haveOther(named(a, 'month'), named(b, 'month')) ||
    haveOther(a.dates, b.dates, (date, other) => datesAgree(date, other) !== false) ||
    areOfTwoParts(a, b)
  );
}

function named({ words }: SentenceReading, what: WordClass): string[] {
  return words.filter(({ kind }) => kind === what).map(({ stem }) => stem);
}

function haveOther<Time>(times: Time[], others: Time[], areOne = (a: Time, b: Time) => a === b): boolean {
  if (times.length === 0 || others.length === 0) return false;
  return !times.some((time) => others.some((other) => areOne(time, other)));
}

function areOfTwoParts(a: SentenceReading, b: SentenceReading): boolean {
  const [early, late] = PARTS_OF_A_DAY as [RegExp, RegExp];
  return (early.test(a.text) && late.test(b.text)) || (late.test(a.text) && early.test(b.text));
}

import { monthsFrom, type Period, wholeYear } from './calendar.ts';
import { DECADES, DECADES_AFTER_THE } from './date-words.ts';

const MONTHS_OF_DECADE = 120;

/** A year, or its decade: "1950", "1950s"; the century in Norwegian "1800-tallet". */
export function readYear({ groups = {} }: RegExpExecArray): Period | null {
  const year = Number(groups.year);
  if (groups.decade === undefined) return wholeYear(year);
  return groups.decade.startsWith('-') && year % 100 === 0 ? centuryFrom(year) : decadeFrom(year);
}

/** "the fifties", "femtitallet" */
export function readDecade({ groups = {} }: RegExpExecArray): Period | null {
  const words = (groups.decade ?? '').toLowerCase().replaceAll(/\s+/g, ' ');
  const year = DECADES_AFTER_THE[words] ?? DECADES[words];
  return year === undefined ? null : decadeFrom(year);
}

/** "19th century" */
export function readCentury({ groups = {} }: RegExpExecArray): Period | null {
  return centuryFrom(100 * (Number(groups.century) - 1));
}

function decadeFrom(year: number): Period {
  return monthsFrom(year, 1, MONTHS_OF_DECADE);
}

/** From the year with two zeros at its end, as people count, to the next one, as historians do. */
function centuryFrom(year: number): Period {
  return { from: wholeYear(year).from, until: wholeYear(year + 100).until };
}

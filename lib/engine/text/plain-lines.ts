import { isBullet } from './characters.ts';
import { findDates } from './dates.ts';
import { APPEAL, BYLINE, CREDIT, PAYWALL, PUBLISHED } from './notices.ts';
import { passages } from './passages.ts';

/** What a line of a plain-text article is. */
export type LineKind = 'paragraph' | 'heading' | 'item' | 'date' | 'byline' | 'notice' | 'paywall';

export interface Line {
  kind: LineKind;
  text: string;
}

/** A heading has no more words. */
const LONGEST_HEADING = 25;
/** A line with a day in it and more words tells something else. */
const LONGEST_DATE_LINE = 8;
const LONGEST_CAPTION = 40;
const LONGEST_BYLINE = 8;

const ITEM = /^(?:[-–*·] |[•⁃‣◦▪●] ?)/u;
const ENDED = /[.!?…:;,]["'”’»“)\]]{0,3}$/;
const SPEAKER = /^[—–―-]\s?\p{L}/u;
const QUOTED = /^["“«„].{0,400}["”»“]$/;

/** The lines of a plain text that have something on them, each with its kind, lines wrapped by hand joined. */
export function plainLines(text: string): Line[] {
  return passages(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .map((line) => ({ kind: kindOf(line), text: withoutBullet(line) }));
}

/** How many words a line has, by the single spaces between them. */
export function wordCount(text: string): number {
  return text.split(' ').length;
}

/** The day a date line names, as an ISO day. */
export function dayOf(line: string): string | null {
  if (!/\d/.test(line)) return null;
  const [date] = findDates(line).filter(({ from, until }) => from === until);
  return date?.from ?? null;
}

function kindOf(line: string): LineKind {
  const words = wordCount(line);
  const lower = line.toLowerCase();
  if (isLabelledDate(line) || (words <= LONGEST_DATE_LINE && !ENDED.test(line) && dayOf(line) !== null))
    return 'date';
  if (PAYWALL.some((phrase) => lower.includes(phrase))) return 'paywall';
  if (words <= LONGEST_CAPTION && CREDIT.test(line) && !line.endsWith('.')) return 'notice';
  if (APPEAL.filter((phrase) => lower.includes(phrase)).length > 1) return 'notice';
  if (words <= LONGEST_BYLINE && BYLINE.test(line) && !ENDED.test(line)) return 'byline';
  if (ITEM.test(line)) return 'item';
  if (ENDED.test(line) || SPEAKER.test(line) || QUOTED.test(line)) return 'paragraph';
  return words <= LONGEST_HEADING ? 'heading' : 'paragraph';
}

/** "date 2025-02-20" at a line's start, whatever follows it. */
function isLabelledDate(line: string): boolean {
  const label = PUBLISHED.exec(line.slice(0, 40))?.[0];
  if (label === undefined) return false;
  const [date] = findDates(line.slice(0, 80));
  return date !== undefined && date.start <= label.length && date.from === date.until;
}

function withoutBullet(line: string): string {
  return isBullet(line.charAt(0)) || ITEM.test(line) ? line.replace(ITEM, '') : line;
}

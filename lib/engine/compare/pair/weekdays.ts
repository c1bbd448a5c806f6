import { counterpart } from '../../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { splitWords } from '../../text/words.ts';
import type { Conflict } from './conflict.ts';
import { mutualCoverage } from './coverage.ts';

/**
 * Where either says more beside it, the days are of two acts: of 3,000 pairs of ECB+ sentences taken to tell one fact, the
 * two whose shorter sentence said three quarters alike told of two acts; by this share of either none is left.
 */
const NEARLY_ALL_ALIKE = 0.65;

/** Ends before the day on which something was told, whenever it happened. */
const TOLD =
  /(?<!\p{L})(?:said|says|told|tells|announced|reported|confirmed|according|statement|sa|sier|fortalte|opplyste|meldte|kunngjorde|sagte|erklärte|berichtete|meldete|teilte)(?: (?!for|til|zu)\p{L}+){0,2} $/iu;
/** Ends where a day is the edge of a stretch: "since Monday", "by Friday". */
const EDGE =
  /(?<!\p{L})(?:since|until|till|by|before|after|from|siden|til|innen|før|etter|fra|seit|bis|vor|nach|von|ab) $/iu;
/** Small letters without accents: what happens anew happens on another day. */
const ANEW = new Set(
  `again another second third more further still continued continues continuing daily every latest resumed
  igjen andre tredje flere fortsatt fortsatte daglig hver
  wieder erneut zweiten dritten weitere weiter taglich jeden`.split(/\s+/),
);
/** "Late on Friday" may be Saturday elsewhere. */
const PART_OF_DAY =
  /(?<!\p{L})(?:early|late|midnight|overnight|night|morning|afternoon|evening|noon|dawn|dusk|natt|morgen|formiddag|ettermiddag|kveld|nacht|morgens?|vormittag|nachmittag|abend)(?!\p{L})/giu;

/** Weekdays of one act in two sentences that say nearly all else alike, each of which names one day. */
export function weekdayConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [onlyWeekday(a), onlyWeekday(b)];
  if (inA === null || inB === null || inA.stem === inB.stem) return [];
  if (partsOfDay(a) !== partsOfDay(b) || mutualCoverage(a, b) < NEARLY_ALL_ALIKE) return [];
  return areOfOneAct(a, inA, b) && areOfOneAct(b, inB, a) ? [{ kind: 'date', a: inA, b: inB }] : [];
}

/** Whether the other sentence says too what stands before the day: somebody is arrested on one, and charged on the next. */
function areOfOneAct({ words }: SentenceReading, day: PairWord, other: SentenceReading): boolean {
  const act = words.findLast(({ kind, end }) => kind === 'plain' && end <= day.start);
  return act === undefined || counterpart(act, other) > 0;
}

/** The day a sentence tells of its act, if it tells one and of no other. */
function onlyWeekday({ text, words, dates }: SentenceReading): PairWord | null {
  const [day, ...others] = words.filter(({ kind }) => kind === 'weekday');
  if (day === undefined || others.length > 0 || dates.length > 0) return null;
  const before = text.slice(0, day.start).replace(/(?<!\p{L})(?:on|på|am) $/iu, '');
  if (TOLD.test(before) || EDGE.test(before)) return null;
  return splitWords(text).some(({ lower }) => ANEW.has(lower)) ? null : day;
}

function partsOfDay({ text }: SentenceReading): string {
  return [...text.matchAll(PART_OF_DAY)]
    .map(([part]) => part.toLowerCase())
    .sort()
    .join(' ');
}

import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import {
  BE,
  CLAUSE_WORDS,
  MEASURES,
  PREPOSITIONS,
  RELATIVE,
  SAYING,
  SHARE,
  UNREAL,
  WITHIN_VERB,
} from './deed-words.ts';

/** What an English sentence tells with one of its words, a verb or what stands for one: "*acquitted*", "found *dead*". */
export interface Deed {
  /** Of whom or what the clause speaks; by the verb it is the agent or the patient. */
  subject: PairWord[];
  /** Who does it, or of whom or what it is so; empty where the clause does not say. */
  agent: PairWord[];
  /** To whom or what it is done. */
  patient: PairWord[];
  /** "Some", "others", where that is said of the subject; else empty. */
  share: string;
  /** Who or what else has a part in it, by the preposition that leads there. */
  beside: ReadonlyMap<string, PairWord[]>;
  /** Whether it is told as done, as done before what else is told ("had"), or as not done ("will", "to"). */
  reality: 'done' | 'earlier' | 'unreal';
  /** "Will stay until May". */
  isUpToATime: boolean;
}

/** Characters on either side of the word. */
const LONGEST_CLAUSE = 300;
const MARK = '[,;:()–—“”"]';
/** "Survived the crash *and* was taken to hospital". */
const NEXT_DEED = `(?<!\\p{L})and (?=(?:${BE}|ha[sd]|have|will|would|then|later|\\p{L}{2,}ed)(?!\\p{L}))`;
const EDGE = new RegExp(`${MARK}|${NEXT_DEED}|${only(`(?:${CLAUSE_WORDS}|${SAYING})`)}`, 'giu');
/** "The climber, who was 34," with nothing behind it but the verb. */
const REMARK = /, [^,;:]*, $/u;
const AS_RELATIVE = new RegExp(`,? ${RELATIVE} $`, 'iu');
const VERB = new RegExp(`(?:(?<!\\p{L})(?:${BE}|${UNREAL}|${WITHIN_VERB}) )+$`, 'iu');
const PASSIVE = new RegExp(only(BE), 'iu');
const NOT_DONE = new RegExp(only(UNREAL), 'iu');
const DONE_BEFORE = new RegExp(only('had'), 'iu');
const TOLD = new RegExp(`(?<!\\p{L})${SAYING}(?: that)?$`, 'iu');
const OF_SHARE = new RegExp(only(SHARE), 'iu');
const UP_TO_A_TIME = /^(?:until|till)(?!\p{L})/iu;
const PREPOSITION = new RegExp(`^${PREPOSITIONS}$`, 'u');
const ADVERB = /\p{L}{2}ly$/u;

/** The deed that one of a sentence's words tells, as far as the order of the words shows it. */
export function deedAt(reading: SentenceReading, word: Span): Deed {
  const { text } = reading;
  const verb = VERB.exec(text.slice(Math.max(0, word.start - LONGEST_CLAUSE), word.start))?.[0] ?? '';
  const span = subjectBefore(text, word.start - verb.length);
  const subject = wordsIn(reading, span);
  const { clause, rest } = clauseFrom(text, word.end);
  const parts = partsOf(reading, clause);
  const isPassive = PASSIVE.test(verb);
  return {
    subject,
    agent: isPassive ? (parts.get('by') ?? []) : subject,
    patient: isPassive ? subject : (parts.get('') ?? []),
    share: OF_SHARE.exec(text.slice(span.start, span.end))?.[0].toLowerCase() ?? '',
    beside: new Map([...parts].filter(([preposition]) => preposition !== '' && preposition !== 'by')),
    reality: realityOf(verb, TOLD.test(text.slice(0, span.start))),
    isUpToATime: UP_TO_A_TIME.test(rest),
  };
}

/** What somebody tells is put back in time: "said prices had fallen". */
function realityOf(verb: string, isTold: boolean): Deed['reality'] {
  if (NOT_DONE.test(verb)) return 'unreal';
  return DONE_BEFORE.test(verb) && !isTold ? 'earlier' : 'done';
}

/** Where the subject of a verb stands that begins at an offset. */
function subjectBefore(text: string, verb: number): Span {
  const from = Math.max(0, verb - LONGEST_CLAUSE);
  const before = text.slice(from, verb).replace(REMARK, '').replace(AS_RELATIVE, '');
  const edge = [...before.matchAll(EDGE)].at(-1);
  const start = edge === undefined ? 0 : edge.index + edge[0].length;
  return { start: from + start, end: from + before.length };
}

/** Where a clause goes on from an offset, and the text behind it. */
function clauseFrom(text: string, from: number): { clause: Span; rest: string } {
  const all = text.slice(from, from + LONGEST_CLAUSE);
  const edge = all.search(EDGE);
  const length = edge < 0 ? all.length : edge;
  return { clause: { start: from, end: from + length }, rest: all.slice(length) };
}

/** What stands in a clause behind its verb: by preposition, and the object by none. */
function partsOf(reading: SentenceReading, clause: Span): Map<string, PairWord[]> {
  const parts = new Map<string, PairWord[]>();
  let preposition = '';
  for (const { lower, start, end } of splitWords(reading.text.slice(clause.start, clause.end))) {
    const word = { start: clause.start + start, end: clause.start + end };
    if (PREPOSITION.test(lower)) preposition = MEASURES.has(lower) ? 'over' : lower;
    else parts.set(preposition, [...(parts.get(preposition) ?? []), ...wordsIn(reading, word)]);
  }
  return parts;
}

/** Content words but those of time and manner. */
function wordsIn({ words }: SentenceReading, { start, end }: Span): PairWord[] {
  return words.filter(
    (word) =>
      word.start >= start &&
      word.end <= end &&
      word.kind !== 'weekday' &&
      word.kind !== 'month' &&
      !ADVERB.test(word.lower),
  );
}

function only(words: string): string {
  return `(?<!\\p{L})${words}(?!\\p{L})`;
}

import { isOfPlace } from '../../match/pair/place-names.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { isMet } from '../../match/pair/signals/names.ts';
import type { Span } from '../../text/span.ts';
import { type Place, standAlike } from './alike.ts';
import type { Conflict } from './conflict.ts';
import { coverage } from './coverage.ts';
import { isOfNation } from './natures.ts';
import { tellOfOthers } from './others.ts';
import { areTwoWays, roleOf } from './roles.ts';
import { statementsOfOneThing } from './statements.ts';
import { areWithin } from './within.ts';

/** Where so much else is the same, another name is another detail. Below, it may be another part of the story. */
const ALL_ELSE_SAME = 0.67;

/**
 * Next to the same word, so much is enough: of 3,000 pairs of sentences of one event (ECB+) 47 instead of 60 are then said
 * to conflict, and of the changed facts as many are found; from 0.67 on fewer are.
 */
const MUCH_ELSE_SAME = 0.55;

/** Single letters are initials and parts of acronyms. */
const SHORTEST = 2;

/** A comma, or words that belong to no name. */
const PARTED = /[,;:()]|(?<!\p{L})(?!(?:of|the|de|del|da|di|von|van|der|y|and|og|und)(?!\p{L}))\p{L}+/u;

/** A run of names, all of which the other sentence lacks, between the words it stands between. */
interface NameRun extends Place {
  words: PairWord[];
}

/**
 * Names of one sentence in whose place the other has another: next to the same word; or, where all else is the same, in
 * the same role or in what both say one thing is. News names many beside each other: without a role 66 more of 3,000
 * pairs of sentences of one event (ECB+) were said to conflict, hardly one rightly.
 * What a sentence begins with is what it is about, and may be told by a pronoun or a title in the other.
 */
export function nameConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const isOneThing = statementsOfOneThing(a, b) !== null;
  const [runs, others] = [foreignRuns(a, b, isOneThing), foreignRuns(b, a, isOneThing)];
  const pairs = runs.flatMap((run) =>
    others
      .filter((other) => areOfOneKind(run, other) && !canBothBeSo(a, run, b, other))
      .map((other) => ({ run, other })),
  );
  const alike = pairs.find(
    ({ run, other }) =>
      standAlike(run, other) &&
      !areTwoWays(a, spanOf(run), b, spanOf(other)) &&
      coverage(a, b, [...run.words, ...other.words]) >= MUCH_ELSE_SAME,
  );
  const found =
    alike ??
    pairs.find(
      ({ run, other }) => (isOneThing || haveOneRole(a, run, b, other)) && isAllElseSame(a, b, run, other),
    );
  return found ? [conflict(found.run, found.other)] : [];
}

/** Of what one thing is, its nation is told apart by itself (`nationConflicts`). */
function foreignRuns(reading: SentenceReading, other: SentenceReading, isOneThing: boolean): NameRun[] {
  const runs: NameRun[] = [];
  const { words } = reading;
  let from = 0;
  while (from < words.length) {
    const to = endOfName(reading, from);
    const run = words.slice(from, to);
    const isForeign = run.length > 0 && run.every((word) => !isMet(word, other));
    const isNation = isOneThing && run.some(({ lower }) => isOfNation(lower, reading.language));
    const beginsSentence = run[0]?.start === 0;
    if (isForeign && !isNation && !beginsSentence)
      runs.push({ words: run, before: words[from - 1], after: words[to] });
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** Behind the last word of the name that begins at an index; the index itself where none does. */
function endOfName(reading: SentenceReading, from: number): number {
  const { words } = reading;
  let to = from;
  while (isName(words[to]) && (to === from || !areParted(reading, words[to - 1], words[to]))) to++;
  return to;
}

/** Whether two words are of two names: "Moss by Lindqvist", not *Gulf of Aden*. */
function areParted(
  { text }: SentenceReading,
  before: PairWord | undefined,
  after: PairWord | undefined,
): boolean {
  return PARTED.test(text.slice(before?.end, after?.start));
}

function isName(word: PairWord | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'name' || word.kind === 'place') && word.lower.length >= SHORTEST
  );
}

function haveOneRole(a: SentenceReading, run: NameRun, b: SentenceReading, other: NameRun): boolean {
  const role = roleOf(a, spanOf(run));
  return role !== null && role === roleOf(b, spanOf(other));
}

function isAllElseSame(a: SentenceReading, b: SentenceReading, run: NameRun, other: NameRun): boolean {
  return coverage(a, b, [...run.words, ...other.words]) >= ALL_ELSE_SAME;
}

/** A person stands in no place's stead. */
function areOfOneKind(a: NameRun, b: NameRun): boolean {
  return isPlace(a) === isPlace(b);
}

/** Whether both are places, and both can be so. */
function canBothBeSo(a: SentenceReading, run: NameRun, b: SentenceReading, other: NameRun): boolean {
  return isPlace(run) && (areWithin(a, spanOf(run), b, spanOf(other)) || tellOfOthers(a, b));
}

function isPlace({ words }: NameRun): boolean {
  return words.every(
    ({ kind, stem, lower }) => kind === 'place' || isOfPlace(stem) || isOfNation(lower, 'en'),
  );
}

function conflict(run: NameRun, other: NameRun): Conflict {
  return { kind: isPlace(run) ? 'place' : 'person', a: spanOf(run), b: spanOf(other) };
}

function spanOf({ words }: NameRun): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

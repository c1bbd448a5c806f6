import { isOfPlace } from '../../match/pair/place-names.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { isMet } from '../../match/pair/signals/names.ts';
import type { Difference } from '../comparison.ts';
import { coverage } from './coverage.ts';

/** Where so much else is the same, another name is another detail. Below, it may be another part of the story. */
const ALL_ELSE_SAME = 0.67;

/** Single letters are initials and parts of acronyms. */
const SHORTEST = 2;

/** A run of names, all of which the other sentence lacks, between the words it stands between. */
interface NameRun {
  words: PairWord[];
  before: PairWord | undefined;
  after: PairWord | undefined;
}

/**
 * Names of one sentence in whose place the other has another: next to the same word, or where all else is the same.
 * What a sentence begins with is what it is about, and may be told by a pronoun or a title in the other.
 */
export function nameDifferences(a: SentenceReading, b: SentenceReading): Difference[] {
  const [runs, others] = [foreignRuns(a, b), foreignRuns(b, a)];
  const pairs = runs.flatMap((run) =>
    others.filter((other) => areOfOneKind(run, other)).map((other) => ({ run, other })),
  );
  const alike = pairs.find(({ run, other }) => standAlike(run, other));
  const found = alike ?? pairs.find(({ run, other }) => isAllElseSame(a, b, run, other));
  return found ? [difference(a, b, found.run, found.other)] : [];
}

function foreignRuns(reading: SentenceReading, other: SentenceReading): NameRun[] {
  const runs: NameRun[] = [];
  const { words } = reading;
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (isName(words[to])) to++;
    if (to === from) continue;
    const run = words.slice(from, to);
    const isForeign = run.every((word) => !isMet(word, other));
    if (isForeign && from > 0) runs.push({ words: run, before: words[from - 1], after: words[to] });
    from = to;
  }
  return runs;
}

function isName(word: PairWord | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'name' || word.kind === 'place') && word.lower.length >= SHORTEST
  );
}

function isAllElseSame(a: SentenceReading, b: SentenceReading, run: NameRun, other: NameRun): boolean {
  return coverage(a, b, [...run.words, ...other.words]) >= ALL_ELSE_SAME;
}

/** A person stands in no place's stead. */
function areOfOneKind(a: NameRun, b: NameRun): boolean {
  return isPlace(a) === isPlace(b);
}

function isPlace({ words }: NameRun): boolean {
  return words.every(({ kind, stem }) => kind === 'place' || isOfPlace(stem));
}

function standAlike(a: NameRun, b: NameRun): boolean {
  return areSame(a.before, b.before) || areSame(a.after, b.after);
}

function areSame(a: PairWord | undefined, b: PairWord | undefined): boolean {
  return a !== undefined && a.kind === 'plain' && a.stem === b?.stem;
}

function difference(a: SentenceReading, b: SentenceReading, run: NameRun, other: NameRun): Difference {
  return { kind: isPlace(run) ? 'place' : 'person', page: textOf(a, run), reference: textOf(b, other) };
}

function textOf({ text }: SentenceReading, { words }: NameRun): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

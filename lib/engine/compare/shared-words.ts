import { counterpart } from '../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../match/pair/sentence-reading.ts';
import type { Signal } from './comparison.ts';

/** Words that follow each other in two sentences, as each of them has them. */
export interface SharedWords {
  signal: Extract<Signal, 'wording' | 'entity' | 'number'>;
  page: string;
  reference: string;
  /** How rare they are in news, 0..1. */
  weight: number;
}

/** A word of the page and the one it is met by in the reference. */
interface Met {
  word: PairWord;
  other: PairWord;
  at: number;
  otherAt: number;
  worth: number;
}

/** Twice what a word that no table knows weighs: a rare name of two words is as telling as anything. */
const MOST_RARITY = 16.4;

const SIGNAL_OF: Record<PairWord['kind'], SharedWords['signal']> = {
  plain: 'wording',
  weekday: 'wording',
  month: 'wording',
  name: 'entity',
  place: 'entity',
  number: 'number',
};

/** What two sentences both say, in runs of words of one kind that stand together in both; the rarest first. */
export function sharedWords(page: SentenceReading, reference: SentenceReading): SharedWords[] {
  return runsOf(metWords(page, reference))
    .map((run) => ({
      signal: SIGNAL_OF[(run[0] as Met).word.kind],
      page: textOf(page, run[0]?.word, run.at(-1)?.word),
      reference: textOf(reference, run[0]?.other, run.at(-1)?.other),
      weight: Math.min(1, run.reduce((sum, { word, worth }) => sum + word.rarity * worth, 0) / MOST_RARITY),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** The page's words that the reference has too, by stem or by kin, each with the first word it is met by. */
function metWords(page: SentenceReading, reference: SentenceReading): Met[] {
  return page.words.flatMap((word, at) => {
    const worth = counterpart(word, reference);
    if (worth === 0) return [];
    const otherAt = placeOf(word, reference, worth);
    const other = reference.words[otherAt];
    return other === undefined ? [] : [{ word, other, at, otherAt, worth }];
  });
}

function placeOf(word: PairWord, reference: SentenceReading, worth: number): number {
  const isSame = (other: PairWord) => other.stem === word.stem;
  const isKin = (other: PairWord) => counterpart(word, only(reference, other)) === worth;
  return worth === 1 ? reference.words.findIndex(isSame) : reference.words.findIndex(isKin);
}

/** The reading of one of its words alone. */
function only(reading: SentenceReading, word: PairWord): SentenceReading {
  return { ...reading, words: [word], byStem: new Map([[word.stem, word]]) };
}

function runsOf(met: Met[]): Met[][] {
  const runs: Met[][] = [];
  for (const next of met) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, next)) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs;
}

function goesOn(last: Met, next: Met): boolean {
  const isOneKind = SIGNAL_OF[last.word.kind] === SIGNAL_OF[next.word.kind];
  return isOneKind && next.at === last.at + 1 && next.otherAt === last.otherAt + 1;
}

function textOf({ text }: SentenceReading, from: PairWord | undefined, to: PairWord | undefined): string {
  return text.slice(from?.start, to?.end);
}

import { probability, type Weights } from '../../lib/engine/match/pair/logistic.ts';
import type { Scored } from './metrics.ts';
import type { Example } from './regression.ts';

/** Every fourth pair of topics is held back once; the other topics fit the weights it is scored with. */
const EVERY = 4;

/** The sets of topics to be held back: two at a time, so that scores of two topics must be comparable. */
export function topicSplits(topics: string[]): Set<string>[] {
  const pairs = topics.flatMap((first, at) => topics.slice(at + 1).map((second) => new Set([first, second])));
  return pairs.filter((_, at) => at % EVERY === 0);
}

/** For each split, the scores of what was held back. */
export function heldOut(
  examples: Example[],
  splits: Set<string>[],
  train: (examples: Example[]) => Weights,
): Scored[][] {
  return splits.map((held) => {
    const weights = train(examples.filter(({ topic }) => !held.has(topic)));
    const own = examples.filter(({ topic }) => held.has(topic));
    return own.map(({ values, hit }) => ({ score: probability(weights, values), hit }));
  });
}

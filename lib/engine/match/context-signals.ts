import { logOdds } from './pair/logistic.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { conflict } from './pair/signals/conflict.ts';
import { likeness } from './pair/signals/likeness.ts';
import { retellingBetween } from './report-likeness.ts';

/**
 * What speaks for or against two sentences of two articles telling the same. As far as the articles are of one story,
 * it is whether one sentence retells the other: what conflicts there is a difference, not another event. As far as
 * they are of two, being alike tells of look-alikes, and conflicting details of another event.
 */
export interface ContextSignals {
  /** The log-odds that the articles are of one story, but no more than what makes it likely: -5..1.5. */
  story: number;
  /** The log-odds that either sentence retells the other, by the probability of one story: -5..5. */
  retelling: number;
  /** What both say, by the same: 0..1. */
  likeness: number;
  /** What both say, by the probability of two stories: 0..1. */
  lookAlike: number;
  /** Details that speak against one event, by the same: 0..2. */
  conflict: number;
}

/** Beyond this the sentences decide. */
const LIKELY_STORY = 1.5;

/** The signals between a sentence of one article and one of another, by their places, if those are of one story. */
export type ContextSignalsOf = (inA: number, inB: number, story: number) => ContextSignals;

/** The signals between any two sentences of two articles; `story` is how surely the articles are of one, 0..1. */
export function contextSignals(a: SentenceReading[], b: SentenceReading[]): ContextSignalsOf {
  const retellingOf = retellingBetween(a, b);
  return (inA, inB, story) => {
    const [first, second] = [a[inA] as SentenceReading, b[inB] as SentenceReading];
    const common = likeness(first, second);
    return {
      story: Math.min(LIKELY_STORY, logOdds(story)),
      retelling: story * retellingOf(inA, inB),
      likeness: story * common,
      lookAlike: (1 - story) * common,
      conflict: (1 - story) * conflict(first, second),
    };
  };
}

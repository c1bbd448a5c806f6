import type { SentenceReading } from './sentence-reading.ts';
import { conflict } from './signals/conflict.ts';
import { likeness } from './signals/likeness.ts';

/** What speaks for or against two sentences telling the same when nothing else is known. */
export interface SentenceSignals {
  /** What both say, 0..1. */
  likeness: number;
  /** Details that speak against one event, 0..2. */
  conflict: number;
}

/** The signals between two sentences. */
export function sentenceSignals(a: SentenceReading, b: SentenceReading): SentenceSignals {
  return { likeness: likeness(a, b), conflict: conflict(a, b) };
}

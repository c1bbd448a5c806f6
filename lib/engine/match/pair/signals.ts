import type { Rarity } from '../idf.ts';
import { logOdds } from './logistic.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { characterLikeness } from './signals/character-likeness.ts';
import { conflict } from './signals/conflict.ts';
import { likeness } from './signals/likeness.ts';
import { localLikeness } from './signals/local-likeness.ts';

/** What speaks for or against two sentences telling the same when nothing else is known. */
export interface SentenceSignals {
  /** What both say, 0..1. */
  likeness: number;
  /** Details that speak against one event, 0..2. */
  conflict: number;
}

/** The same with their articles known. */
export interface ContextSignals {
  /** The log-odds that the articles are of one story, -4..4. */
  story: number;
  /** The same, but no more than what makes a story likely: beyond that the sentences decide. */
  likelyStory: number;
  /** Whether they say anything in common: their likeness, but no more than what tells that, 0..0.1. */
  anything: number;
  /** Likeness by words that are rare in the two articles, 0..1. */
  local: number;
  /** Likeness by runs of characters, 0..1. */
  characters: number;
  conflict: number;
}

const LIKELY = 1.5;
const ANYTHING = 0.1;

export function sentenceSignals(a: SentenceReading, b: SentenceReading): SentenceSignals {
  return { likeness: likeness(a, b), conflict: conflict(a, b) };
}

/** What is known of two articles when two of their sentences are compared. */
export interface Context {
  /** The probability that they are of one story. */
  story: number;
  /** How rare words and runs of characters are in the two. */
  rarity: Rarity;
  runs: Rarity;
}

export function contextSignals(a: SentenceReading, b: SentenceReading, context: Context): ContextSignals {
  const story = logOdds(context.story);
  return {
    story,
    likelyStory: Math.min(LIKELY, story),
    anything: Math.min(ANYTHING, likeness(a, b)),
    local: localLikeness(a, b, context.rarity),
    characters: characterLikeness(a, b, context.runs),
    conflict: conflict(a, b),
  };
}

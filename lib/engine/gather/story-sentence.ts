import type { SentenceReading } from '../match/pair/sentence-reading.ts';

/** A sentence of a story: whose it is, and how it reads. */
export interface StorySentence {
  /** Its article's id. */
  article: string;
  reading: SentenceReading;
}

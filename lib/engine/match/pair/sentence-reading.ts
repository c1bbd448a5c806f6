import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Span } from '../../text/span.ts';

export type WordClass = 'plain' | 'name' | 'place' | 'number' | 'weekday' | 'month';

/** A content word as pairs are compared by it. */
export interface PairWord extends Span {
  stem: string;
  /** Small letters, without accents. */
  lower: string;
  kind: WordClass;
  rarity: number;
}

/** A sentence, read once for any number of comparisons. */
export interface SentenceReading {
  text: string;
  language: string;
  /** Content words in order. */
  words: PairWord[];
  byStem: Map<string, PairWord>;
  /** The stems of names that only tell of it. */
  sources: Set<string>;
  quantities: Quantity[];
  /** Those it names without looking at a calendar: "in 2013", not "on Friday". */
  dates: DateMention[];
  /** Neighbouring content words, as one string each. */
  phrases: Set<string>;
}

/** What the reader says of a match: that a sentence does not report a fact, or that it does. */
export interface Correction {
  id: string;
  /** The story's id, and the fact's. */
  story: string;
  fact: string;
  /** Of a gathered fact, whose id may change: the reports it had when this was said, by `reportKey`. */
  reports?: string[];
  say: 'not-the-same' | 'the-same';
  /** The page's sentence, by `sentenceKey`: wherever it stands again, the correction holds. */
  sentence: string;
  /** For the reader who looks through them: the sentence, the fact's wording, and where it was. */
  sentenceText: string;
  factText: string;
  url: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

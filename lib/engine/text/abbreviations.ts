/**
 * What one language knows of its full stops. Entries stand without their final stop; one written with a capital
 * is meant with a capital only (`Sat.`, never `sat.`). A word that is also an ordinary word of any of the
 * languages is left out, for all lists are used together on every text.
 */
export interface Abbreviations {
  /** Always followed by more of the sentence: Mr., vs. */
  joining: string[];
  /** An abbreviation before a number, else a word that may end the sentence: No. 10, kl. 10. */
  numbering: string[];
  /** May stand at the end: Inc., etc. */
  closing: string[];
  /** Of the clock; before a capital they end the sentence. */
  clock: string[];
  /** What may stand between the clock and the sentence's end: p.m. GMT, p.m. Friday. */
  afterClock: string[];
  /** Begin a time phrase that needs a clause after it: At 5 a.m. */
  timePrepositions: string[];
  /** Words that, with a capital after a doubtful stop, begin a sentence. Names of people are not among them. */
  starters: string[];
  /** With a number before them, an ordinal's stop: 20. Februar. */
  ordinalNouns: string[];
  /** Before a number, they make its stop an ordinal's: am 3. Oktober. */
  ordinalArticles: string[];
  /** Names that end in an exclamation mark. */
  exclaimedNames: string[];
  /** After a quotation and a name, they end the sentence the quotation is in. */
  sayingVerbs: string[];
}

/** The words of a list written with spaces between them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

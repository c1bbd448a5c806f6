import { fnv1a } from '../text/hash.ts';
import type { Quotation } from '../text/quotations.ts';
import { normalise, splitWords, type Word } from '../text/words.ts';

/** Words in a shingle: long enough that two writers seldom share one by chance. */
const SHINGLE_WORDS = 5;
/** One shingle in so many is kept, chosen by its hash, so that two texts keep the same ones. */
const SAMPLE = 4;
/**
 * From this share of common shingles on, the smaller text is a copy of the larger. Of 1,051 pairs of ECB+ articles on
 * one story, 20 reach it, and all of these, by their openings, carry one agency's or release's sentences; 96 % stay below
 * 0.3. Of copies of those articles made for this, it finds all with 3 % of their words changed, 93 % of those with a
 * fifth of their sentences replaced besides, and 54 % of those with half of them replaced.
 */
const COPY_FROM = 0.5;
/** Fewer say too little. Half of the ECB+ articles have 48 or more; a tenth of the pairs has fewer than this. */
const LEAST_SHINGLES = 8;

/**
 * The hashes of a sample of a text's shingles (Broder 1997, "On the resemblance and containment of documents"),
 * sorted, 32 bits each. What stands in quotation marks is left out: two papers that quote one minister are not
 * copies of each other. The text cannot be had back from it.
 */
export function fingerprint(text: string, quotations: Quotation[]): number[] {
  const words = outside(splitWords(text), quotations).map((word) => normalise(word.text));
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    const hash = fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' '));
    if (hash % SAMPLE === 0) hashes.add(hash);
  }
  return [...hashes].sort((a, b) => a - b);
}

/** The words that no quotation overlaps; both in the order of the text, which makes one pass enough. */
function outside(words: Word[], quotations: Quotation[]): Word[] {
  let next = 0;
  let quotedUntil = 0;
  return words.filter((word) => {
    for (; next < quotations.length && (quotations[next] as Quotation).start < word.end; next++)
      quotedUntil = Math.max(quotedUntil, (quotations[next] as Quotation).end);
    return word.start >= quotedUntil;
  });
}

/** Whether one text is a near-verbatim copy of the other, or of a large part of it. */
export function isCopy(a: number[], b: number[]): boolean {
  const smaller = Math.min(a.length, b.length);
  if (smaller < LEAST_SHINGLES) return false;
  const known = new Set(a);
  return b.filter((hash) => known.has(hash)).length / smaller >= COPY_FROM;
}

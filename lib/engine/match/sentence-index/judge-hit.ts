import { readSentence } from '../pair/read-sentence.ts';
import { scoreSentences } from '../pair/score-pair.ts';
import { contentStems } from './content-stems.ts';

/** What can be said of a sentence that was found for a selected text. */
export type HitKind =
  /** It tells the same, as far as two sentences alone can show it. */
  | 'reports'
  /** It may tell the same. */
  | 'similar'
  /** It has the words that were selected, which are too few to tell anything. */
  | 'mentions';

export interface JudgedHit {
  kind: HitKind;
  /** How surely both tell the same, 0..1; 1 for a mention. */
  score: number;
}

/**
 * From this score on it is said that a sentence reports the selected one. Of the twenty nearest to each of
 * same-event's labelled sentences, 96 in 100 that score so much tell the same event, and 97 are of the same story;
 * from 0.85 on 92, from 0.8 on 88, from the pair engine's own threshold on 69.
 */
const REPORTS_FROM = 0.9;
/** Fewer content words are a name or an idea, and no sentence. */
const LEAST_WORDS = 4;

/** What can be said of a found sentence; `null` if nothing that is worth showing. */
export function judgeHit(selected: string, found: string, language: string): JudgedHit | null {
  const words = new Set(contentStems(selected, language));
  if (words.size < LEAST_WORDS) {
    const has = new Set(contentStems(found, language));
    return words.size > 0 && [...words].every((word) => has.has(word))
      ? { kind: 'mentions', score: 1 }
      : null;
  }
  const { score, same } = scoreSentences(readSentence(selected, language), readSentence(found, language));
  if (!same) return null;
  return { kind: score >= REPORTS_FROM ? 'reports' : 'similar', score };
}

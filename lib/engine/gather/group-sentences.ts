import { rarityIn } from '../match/idf.ts';
import { scoreInContext } from '../match/pair/score-pair.ts';
import type { Context } from '../match/pair/signals.ts';
import { BARRED, clusterByAverage, type Likeness } from './clusters.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { StorySentence } from './story-sentence.ts';

/** The reader says that the articles are of one story. */
const ONE_STORY = 0.9;
/** From this mean probability on, sentences tell one fact. */
export const ONE_FACT_FROM = 0.76;
/** A writer seldom tells one fact twice: only nearly the same words are. */
export const REPEATED_FROM = 0.95;

/**
 * The sentences of one story in groups that each tell one fact, as indexes into `sentences`; in order. Conflicting
 * details part no two sentences that else tell the same: that they conflict is what is to be shown.
 */
export function groupSentences(sentences: StorySentence[], threshold = ONE_FACT_FROM): number[][] {
  const context = {
    story: ONE_STORY,
    rarity: rarityIn(sentences.map(({ reading }) => reading.byStem.keys())),
  };
  const likeness: Likeness = new Map(sentences.map((_, at) => [at, new Map()]));
  for (const [a, b] of likelyPairs(sentences, context.rarity)) {
    const score = likenessOf(sentences[a] as StorySentence, sentences[b] as StorySentence, context);
    likeness.get(a)?.set(b, score);
    likeness.get(b)?.set(a, score);
  }
  return clusterByAverage(sentences.length, likeness, threshold);
}

function likenessOf(a: StorySentence, b: StorySentence, context: Context): number {
  const { score } = scoreInContext(a.reading, b.reading, context);
  return a.article === b.article && score < REPEATED_FROM ? BARRED : score;
}

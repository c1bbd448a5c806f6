import { type Rarity, rarityIn } from '../match/idf.ts';
import { likeness } from '../match/pair/signals/likeness.ts';
import { localLikeness } from '../match/pair/signals/local-likeness.ts';
import { clusterByAverage, type Likeness } from './clusters.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { StorySentence } from './story-sentence.ts';

/**
 * Sentences whose mean likeness is so much tell one fact. On ECB+ (`npm run bench`, derived-facts) every story held
 * back in turn, the others choose 0.24 with B³ F1 0.697; taken is a little more, since two facts in one are worse than
 * one fact in two.
 */
export const ONE_FACT_FROM = 0.25;
/** A writer seldom tells one fact twice: two sentences of one article have to be more alike. Of 0.5 to 1 the best. */
const SAME_ARTICLE = 0.8;

/**
 * The sentences of one story in groups that each tell one fact, as indexes into `sentences`; in order. Conflicting
 * details part no two sentences that else tell the same: that they conflict is what is to be shown.
 */
export function groupSentences(sentences: StorySentence[], threshold = ONE_FACT_FROM): number[][] {
  const rarity = rarityIn(sentences.map(({ reading }) => reading.byStem.keys()));
  const found: Likeness = new Map(sentences.map((_, at) => [at, new Map()]));
  for (const [a, b] of likelyPairs(sentences)) {
    const value = factLikeness(sentences[a] as StorySentence, sentences[b] as StorySentence, rarity);
    found.get(a)?.set(b, value);
    found.get(b)?.set(a, value);
  }
  return clusterByAverage(sentences.length, found, threshold);
}

/**
 * How much two sentences of a story say in common, 0..1: the root of the mean square of their likeness by what is rare
 * in all news and by what is rare in the story. Alone either of them groups worse.
 */
function factLikeness(a: StorySentence, b: StorySentence, rarity: Rarity): number {
  const general = likeness(a.reading, b.reading);
  const local = localLikeness(a.reading, b.reading, rarity);
  return Math.hypot(general, local) * Math.SQRT1_2 * (a.article === b.article ? SAME_ARTICLE : 1);
}

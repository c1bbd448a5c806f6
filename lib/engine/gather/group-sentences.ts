import { type Rarity, rarityIn } from '../match/idf.ts';
import { likeness } from '../match/pair/signals/likeness.ts';
import { localLikeness } from '../match/pair/signals/local-likeness.ts';
import { clusterByAverage, type Likeness } from './clusters.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { StorySentence } from './story-sentence.ts';
import { withoutSources } from './without-sources.ts';

/**
 * Sentences whose mean likeness is so much tell one fact. Chosen on ECB+ (`npm run bench`, derived-facts): with every
 * story held back in turn the others choose 0.24, two of sixteen times 0.21, and reach B³ F1 0.677 on those held back;
 * anything from 0.14 to 0.26 reaches 0.67.
 */
export const ONE_FACT_FROM = 0.24;
/** A writer seldom tells one fact twice: two sentences of one article have to be more alike. Of 0.5 to 1 the best. */
const SAME_ARTICLE = 0.6;

/**
 * The sentences of one story in groups that each tell one fact, as indexes into `sentences`; in order. Conflicting
 * details part no two sentences that else tell the same: that they conflict is what is to be shown.
 */
export function groupSentences(sentences: StorySentence[], threshold = ONE_FACT_FROM): number[][] {
  const told = withoutSources(sentences);
  const rarity = rarityIn(told.map(({ reading }) => reading.byStem.keys()));
  const found: Likeness = new Map(told.map((_, at) => [at, new Map()]));
  for (const [a, b] of likelyPairs(told)) {
    const value = factLikeness(told[a] as StorySentence, told[b] as StorySentence, rarity);
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

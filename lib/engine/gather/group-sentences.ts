import { type Rarity, rarityIn } from '../match/idf.ts';
import { likeness } from '../match/pair/signals/likeness.ts';
import { localLikeness } from '../match/pair/signals/local-likeness.ts';
import { clusterSteps, type Likeness } from './clusters.ts';
import { likelyPartners } from './likely-partners.ts';
import { atOnce, part, type Steps } from './steps.ts';
import type { StorySentence } from './story-sentence.ts';
import { withoutSources } from './without-sources.ts';

/**
 * Sentences whose mean likeness is so much tell one fact. Chosen on ECB+ (`npm run bench`, derived-facts): with every
 * story held back in turn the others choose 0.24, two of sixteen times 0.21, and reach B³ F1 0.677 on those held back;
 * anything from 0.14 to 0.26 reaches 0.67.
 */
const ONE_FACT_FROM = 0.24;
/** A writer seldom tells one fact twice: two sentences of one article have to be more alike. Of 0.5 to 1 the best. */
const SAME_ARTICLE = 0.6;

/** What share of the work it is to compare the sentences; to make groups of them is the rest. */
const COMPARING = 0.85;

/**
 * The sentences of one story in groups that each tell one fact, as indexes into `sentences`; in order. Conflicting
 * details part no two sentences that else tell the same: that they conflict is what is to be shown.
 */
export function groupSentences(sentences: StorySentence[], threshold = ONE_FACT_FROM): number[][] {
  return atOnce(groupSteps(sentences, threshold));
}

/** The same in steps. */
export function* groupSteps(sentences: StorySentence[], threshold = ONE_FACT_FROM): Steps<number[][]> {
  const found = yield* part(likenessSteps(withoutSources(sentences)), 0, COMPARING);
  return yield* part(clusterSteps(sentences.length, found, threshold), COMPARING, 1);
}

/** How much any two sentences have in common that are worth comparing: the partners of one sentence are a step. */
function* likenessSteps(told: StorySentence[]): Steps<Likeness> {
  const rarity = rarityIn(told.map(({ reading }) => reading.byStem.keys()));
  const partnersOf = likelyPartners(told);
  const found: Likeness = new Map(told.map((_, at) => [at, new Map()]));
  for (const [at, sentence] of told.entries()) {
    for (const other of partnersOf(at)) {
      const value = factLikeness(sentence, told[other] as StorySentence, rarity);
      found.get(at)?.set(other, value);
      found.get(other)?.set(at, value);
    }
    yield (at + 1) / told.length;
  }
  return found;
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

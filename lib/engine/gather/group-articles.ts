import { type ArticleReading, readArticle } from '../match/pair/article-reading.ts';
import { readSentence } from '../match/pair/read-sentence.ts';
import { scoreArticles } from '../match/pair/score-pair.ts';
import type { ArticleText } from './article-text.ts';
import { clusterByAverage, type Likeness } from './clusters.ts';

/**
 * Articles whose mean probability of being of one story is so much are proposed as one. On ECB+ (`npm run bench`,
 * stories-apart) from 0.35 to 0.55 the adjusted Rand index is 0.88 to 0.97; below, look-alike stories become one.
 */
const ONE_STORY_FROM = 0.4;

/**
 * The articles in groups that each cover one story, as indexes in order; an article without company is a group of its
 * own. Articles of two languages are never put together: their words cannot be compared.
 */
export function groupArticles(articles: ArticleText[], threshold = ONE_STORY_FROM): number[][] {
  const readings = articles.map(({ sentences, language }) =>
    readArticle(sentences.map((sentence) => readSentence(sentence, language))),
  );
  const likeness: Likeness = new Map(readings.map((_, at) => [at, new Map()]));
  readings.forEach((a, at) => {
    for (let other = at + 1; other < readings.length; other++) {
      if (articles[other]?.language !== articles[at]?.language) continue;
      const { score } = scoreArticles(a, readings[other] as ArticleReading);
      likeness.get(at)?.set(other, score);
      likeness.get(other)?.set(at, score);
    }
  });
  return clusterByAverage(articles.length, likeness, threshold);
}

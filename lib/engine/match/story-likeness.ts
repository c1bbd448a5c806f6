import type { StoryPack } from '../story/pack.ts';
import { readReports } from './pack-reports.ts';
import { type ArticleReading, readArticle } from './pair/article-reading.ts';
import { readSentence } from './pair/read-sentence.ts';
import { scoreArticles } from './pair/score-pair.ts';

const known = new WeakMap<StoryPack, ArticleReading[]>();

/** Each source of the pack as the sentences that it reports facts in; read once for each pack. */
function sourcesOf(pack: StoryPack): ArticleReading[] {
  const sources = known.get(pack) ?? readSources(pack);
  known.set(pack, sources);
  return sources;
}

function readSources(pack: StoryPack): ArticleReading[] {
  const bySource = Map.groupBy(readReports(pack), ({ report }) => report.article);
  return [...bySource.values()].map((reports) => readArticle(reports.map(({ reading }) => reading)));
}

/** How surely an article, given by its sentences, is of the pack's story: of one story with its likest source, 0..1. */
export function storyLikeness(sentences: string[], language: string, pack: StoryPack): number {
  const article = readArticle(sentences.map((sentence) => readSentence(sentence, language)));
  const sources = sourcesOf(pack).filter(({ sentences: [first] }) => first?.language === language);
  return Math.max(0, ...sources.map((source) => scoreArticles(article, source).score));
}

import type { StoryPack } from '../../story/pack.ts';
import { type ArticleReading, readArticle } from './article-reading.ts';
import { readSentence } from './read-sentence.ts';
import { scoreArticles } from './score-pair.ts';

/**
 * From this likeness on an article is of a gathered story. On ECB+, where each topic has two stories that look alike,
 * each article held back in turn: 92 % of the story's own articles are, and 1.3 % of its look-alike's, with a pack of
 * all the others; 85 % and 2.7 % with a pack of three. From 0.48 on it is 94 % and 7.3 %.
 */
export const SAME_STORY_AS_PACK_FROM = 0.6;

/**
 * How surely an article, given by its sentences, is of a pack's story, 0..1: the mean probability of being of one story
 * with each source in its language, of which the wordings of its reports are read. `null` where there is no such
 * source. For gathered packs, whose wordings are the sources' own sentences.
 */
export function storyLikeness(sentences: string[], language: string, pack: StoryPack): number | null {
  const sources = sourcesIn(pack).filter((source) => source.language === language);
  if (sources.length === 0) return null;
  const own = readArticle(sentences.map((sentence) => readSentence(sentence, language)));
  const scores = sources.map(({ reading }) => scoreArticles(own, reading).score);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

interface Source {
  language: string;
  reading: ArticleReading;
}

const known = new WeakMap<StoryPack, Source[]>();

function sourcesIn(pack: StoryPack): Source[] {
  const sources = known.get(pack) ?? readSources(pack);
  known.set(pack, sources);
  return sources;
}

function readSources({ articles, reports }: StoryPack): Source[] {
  const wordings = Map.groupBy(reports, ({ article }) => article);
  return articles.flatMap(({ id, title, language }) => {
    const told = wordings.get(id)?.map(({ wording }) => wording) ?? [];
    if (told.length === 0) return [];
    const sentences = [title ?? '', ...told].map((sentence) => readSentence(sentence, language));
    return [{ language, reading: readArticle(sentences) }];
  });
}

import { findMarks } from '../framing/find-marks.ts';
import type { Mark } from '../framing/mark.ts';
import type { Passage } from '../match/passage.ts';
import { readPassages } from '../match/read-passages.ts';
import type { Glance } from '../story/glance.ts';
import { type Knowledge, knowledgeOf, LANGUAGES } from '../story/knowledge.ts';
import type { StoryPack } from '../story/pack.ts';
import type { Article } from '../text/article.ts';
import { type ArticleSentence, articleSentences } from '../text/article-sentences.ts';
import { guessLanguage } from '../text/language.ts';

/** An article with what its text alone says: language, sentences, framing marks. */
export interface ReadPage {
  article: Article;
  /** The text's own language where it can be told, else the one the page declares. */
  language: string | null;
  sentences: ArticleSentence[];
  marks: Mark[];
}

/** Words of the article that a glance holds. */
const GLANCE_WORDS = 400;

/** Reads an article for comparison. */
export function readPage(article: Article): ReadPage {
  const language = guessLanguage(article.text) ?? article.language;
  const marks = findMarks(article.text, language === null ? {} : { language });
  return { article, language, sentences: articleSentences(article), marks };
}

/** The page as the detector would see it, from the article's text. */
export function glanceOf({ article, language }: ReadPage): Glance {
  return {
    url: article.url ?? '',
    title: article.title ?? '',
    description: '',
    lead: article.text.split(/\s+/, GLANCE_WORDS).join(' '),
    published: article.published,
    language,
    isArticle: article.text !== '',
  };
}

/** The page's sentences as passages for matching, or `null` where its language is not one the engine knows. */
export function passagesOf(
  page: ReadPage,
  pack: StoryPack,
): { passages: Passage[]; knowledge: Knowledge } | null {
  const { language, sentences, marks } = page;
  if (language === null || !LANGUAGES.includes(language)) return null;
  const knowledge = knowledgeFor(pack, language);
  return { passages: readPassages(sentences, marks, knowledge), knowledge };
}

const known = new WeakMap<StoryPack, Map<string, Knowledge>>();

function knowledgeFor(pack: StoryPack, language: string): Knowledge {
  const byLanguage = known.get(pack) ?? new Map<string, Knowledge>();
  known.set(pack, byLanguage);
  const knowledge = byLanguage.get(language) ?? knowledgeOf(pack, language);
  byLanguage.set(language, knowledge);
  return knowledge;
}

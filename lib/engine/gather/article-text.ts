import type { Article } from '../text/article.ts';
import { articleSentences } from '../text/article-sentences.ts';
import { guessLanguage } from '../text/language.ts';

/** An article as stories are told apart by it. */
export interface ArticleText {
  sentences: string[];
  /** Primary subtag. */
  language: string;
}

/**
 * An article's sentences and their language: its text's own where that can be told, else the one it declares, else
 * `en`.
 */
export function articleText(article: Article): ArticleText {
  return {
    sentences: articleSentences(article).map(({ text }) => text),
    language: guessLanguage(article.text) ?? article.language ?? 'en',
  };
}

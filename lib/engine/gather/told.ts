import type { Mark } from '../framing/mark.ts';
import type { ArticleSentence } from '../text/article-sentences.ts';
import type { SavedArticle } from './saved-article.ts';
import type { StorySentence } from './story-sentence.ts';

/** A saved article, read: its language, its sentences, and how they are worded. */
export interface ReadArticle {
  article: SavedArticle;
  language: string;
  sentences: ArticleSentence[];
  marks: Mark[];
}

/** A sentence that carries a fact, with the article it stands in. */
export interface Told extends StorySentence {
  source: ReadArticle;
  sentence: ArticleSentence;
}

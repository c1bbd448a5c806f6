import { findMarks } from '../framing/find-marks.ts';
import { readSentence } from '../match/pair/read-sentence.ts';
import { LANGUAGES } from '../story/knowledge.ts';
import { articleSentences } from '../text/article-sentences.ts';
import { guessLanguage } from '../text/language.ts';
import { carriesFact } from './carries-fact.ts';
import type { SavedArticle } from './saved-article.ts';
import type { ReadArticle, Told } from './told.ts';

/** Reads an article's language, sentences and framing marks. */
export function readSaved(article: SavedArticle): ReadArticle {
  const language = languageOf(article.text, article.language);
  const marks = findMarks(article.text, { language });
  return { article, language, sentences: articleSentences(article), marks };
}

/** What an article tells beyond so many sentences is a transcript or a list. */
const MOST_SENTENCES = 400;

/** The language that a text is read in: its own or the one it declares, English where the engine knows neither. */
export function languageOf(text: string, declared: string | null): string {
  const language = guessLanguage(text) ?? declared ?? 'en';
  return LANGUAGES.includes(language) ? language : 'en';
}

/** The sentences of an article that carry a fact, in order. */
export function toldBy(source: ReadArticle): Told[] {
  return source.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const reading = readSentence(sentence.text, source.language);
    return carriesFact(reading) ? [{ source, sentence, reading, article: source.article.id }] : [];
  });
}

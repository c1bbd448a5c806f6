import { readSentence } from './read-sentence.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** An article as two are compared: how often each stem stands in it, by class, and its runs of words. */
export interface ArticleReading {
  sentences: SentenceReading[];
  all: Map<string, number>;
  plain: Map<string, number>;
  names: Map<string, number>;
  numbers: Map<string, number>;
  /** Those of the first sentences, where news tells what happened. */
  lead: Map<string, number>;
  phrases: Map<string, number>;
}

const LEAD_SENTENCES = 3;

/** Counts an article's words. */
export function readArticle(sentences: SentenceReading[]): ArticleReading {
  const [all, plain, names] = [counts(), counts(), counts()];
  const [numbers, lead, phrases] = [counts(), counts(), counts()];
  const byClass = { plain, name: names, place: names, number: numbers, weekday: plain, month: plain };
  sentences.forEach((sentence, index) => {
    for (const { stem, kind } of sentence.words) {
      increase(byClass[kind], stem);
      if (kind === 'number') continue;
      increase(all, stem);
      if (index < LEAD_SENTENCES) increase(lead, stem);
    }
    for (const phrase of sentence.phrases) increase(phrases, phrase);
  });
  return { sentences, all, plain, names, numbers, lead, phrases };
}

/** The same from its sentences as they stand, in `language`. */
export function readArticleText(sentences: string[], language: string): ArticleReading {
  return readArticle(sentences.map((sentence) => readSentence(sentence, language)));
}

function counts(): Map<string, number> {
  return new Map();
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

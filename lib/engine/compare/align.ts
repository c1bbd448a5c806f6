import { readArticle } from '../match/pair/article-reading.ts';
import { readSentence } from '../match/pair/read-sentence.ts';
import {
  contextOf,
  type PairScore,
  scoreArticles,
  scoreInContext,
  scoreSentences,
} from '../match/pair/score-pair.ts';
import type { SentenceReading } from '../match/pair/sentence-reading.ts';
import { LANGUAGES } from '../story/knowledge.ts';
import { guessLanguage } from '../text/language.ts';
import type { Difference } from './comparison.ts';
import { pairDifferences } from './pair/pair-differences.ts';

/** How surely two sentences tell the same, and the details on which they conflict. */
export interface Alignment extends PairScore {
  differences: Difference[];
}

/** An alignment of the sentence at index `pair[0]` of one article with that at `pair[1]` of the other. */
export interface AlignedPair extends Alignment {
  pair: [number, number];
}

/**
 * Pairs below are not worth naming. Within one story hardly any is below, for the story alone speaks for each: of the
 * documents of same-event-with-articles 94 % of such pairs are named, with AUC 0.963 when the others count as 0. To
 * name only those that are the same, differ or have any likeness of their own names 47 % with AUC 0.954; with a
 * likeness from 0.1 on 39 % with AUC 0.947. One in fifty sentences of one event has no likeness to its other telling.
 */
const NAMED_FROM = 0.05;

/** The alignment of two sentences of which nothing else is known. */
export function alignSentences(a: string, b: string): Alignment {
  const [first, second] = readAll([a, b], languageOf([a, b])) as [SentenceReading, SentenceReading];
  return { ...scoreSentences(first, second), differences: pairDifferences(first, second) };
}

/** The alignments worth naming between two articles' sentences, with the whole of both as evidence; best first. */
export function alignArticles(a: string[], b: string[]): AlignedPair[] {
  const [readA, readB] = readBoth(a, b);
  const context = contextOf(readA, readB);
  const pairs = readA.flatMap((first, i) =>
    readB.flatMap((second, j): AlignedPair[] => {
      const { score, same } = scoreInContext(first, second, context);
      if (score < NAMED_FROM) return [];
      return [{ pair: [i, j], score, same, differences: pairDifferences(first, second) }];
    }),
  );
  return pairs.sort((p, q) => q.score - p.score);
}

/** How surely two articles, given by their sentences, are of one story. */
export function articleLikeness(a: string[], b: string[]): PairScore {
  const [readA, readB] = readBoth(a, b);
  return scoreArticles(readArticle(readA), readArticle(readB));
}

function readBoth(a: string[], b: string[]): [SentenceReading[], SentenceReading[]] {
  const language = languageOf([...a, ...b]);
  return [readAll(a, language), readAll(b, language)];
}

function readAll(sentences: string[], language: string): SentenceReading[] {
  return sentences.map((sentence) => readSentence(sentence, language));
}

/** The language of the texts; English where it is none the engine knows or they are too short to tell. */
function languageOf(texts: string[]): string {
  const language = guessLanguage(texts.join(' '));
  return language !== null && LANGUAGES.includes(language) ? language : 'en';
}

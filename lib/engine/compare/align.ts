import { cosine, type Rarity, rarityIn } from '../match/idf.ts';
import { generalKnowledge, readText } from '../story/knowledge.ts';
import { guessLanguage } from '../text/language.ts';
import { findNumbers, quantitiesAgree } from '../text/numbers.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Difference } from './comparison.ts';

/** How much two sentences say the same. */
export interface Alignment {
  /** 0..1 */
  score: number;
  same: boolean;
  differences: Difference[];
}

/** An alignment of the sentence at index `pair[0]` of one article with that at `pair[1]` of the other. */
export interface AlignedPair extends Alignment {
  pair: [number, number];
}

/** From this score on two sentences tell the same event. */
const SAME_FROM = 0.35;
/** Pairs below are not worth naming. */
const NAMED_FROM = 0.2;
/** What the articles' likeness adds to that of two of their sentences: it says more than the sentences alone. */
const ARTICLE_WEIGHT = 0.5;

/** The alignment of two sentences of which nothing else is known. */
export function alignSentences(a: string, b: string): Alignment {
  const language = guessLanguage(`${a} ${b}`) ?? 'en';
  const [wordsA, wordsB] = [signalWords(a, language), signalWords(b, language)];
  return alignment(cosine(wordsA, wordsB, rarityIn([wordsA, wordsB])), a, b);
}

/** The alignments worth naming between two articles' sentences, with the whole of both as evidence; best first. */
export function alignArticles(a: string[], b: string[]): AlignedPair[] {
  const language = guessLanguage([...a, ...b].join(' ')) ?? 'en';
  const [wordsA, wordsB] = [a, b].map((article) => article.map((text) => signalWords(text, language))) as [
    string[][],
    string[][],
  ];
  const rarity: Rarity = rarityIn([...wordsA, ...wordsB]);
  const articles = cosine(wordsA.flat(), wordsB.flat(), rarity);
  const pairs = wordsA.flatMap((first, i) =>
    wordsB.map((second, j): AlignedPair => {
      const sentences = cosine(first, second, rarity);
      const score = sentences * (1 - ARTICLE_WEIGHT + ARTICLE_WEIGHT * articles);
      return { pair: [i, j], ...alignment(score, a[i] ?? '', b[j] ?? '') };
    }),
  );
  return pairs.filter(({ score }) => score >= NAMED_FROM).sort((p, q) => q.score - p.score);
}

/** How surely two articles, given by their sentences, are of one story. */
export function articleLikeness(a: string[], b: string[]): { score: number; same: boolean } {
  const [wordsA, wordsB] = [signalWords(a.join(' '), 'en'), signalWords(b.join(' '), 'en')];
  const score = cosine(wordsA, wordsB, rarityIn([wordsA, wordsB]));
  return { score, same: score >= SAME_FROM };
}

/** The stems of a sentence's content words, and the concepts it mentions. */
function signalWords(text: string, language: string): string[] {
  const { tokens, mentions } = readText(text, generalKnowledge(language));
  const content = tokens.filter(({ norm }) => !isStopWord(norm, language));
  return [...content.map(({ stem }) => stem), ...mentions.map(({ id }) => id)];
}

function alignment(score: number, a: string, b: string): Alignment {
  const same = score >= SAME_FROM;
  return { score, same, differences: same ? numberDifferences(a, b) : [] };
}

/** Numbers of one sentence that conflict with every comparable number of the other. */
function numberDifferences(a: string, b: string): Difference[] {
  const others = findNumbers(b);
  return findNumbers(a).flatMap((quantity): Difference[] => {
    const comparable = others.filter((other) => quantitiesAgree(quantity, other) !== null);
    if (comparable.length === 0 || comparable.some((other) => quantitiesAgree(quantity, other))) return [];
    const first = comparable[0];
    const reference = first ? b.slice(first.start, first.end) : null;
    return [{ kind: 'number', page: a.slice(quantity.start, quantity.end), reference }];
  });
}

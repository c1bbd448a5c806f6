import type { ComparedFact, ComparedSentence, Comparison } from '../engine/compare/comparison.ts';
import type { Span } from '../engine/text/span.ts';

/** How a sentence is underlined, the weightiest first: a sentence of several facts shows the first that applies. */
export const SENTENCE_STYLES = ['differs', 'framed', 'only-here', 'confirmed'] as const;

export type SentenceStyle = (typeof SENTENCE_STYLES)[number];

/** `words` tints the very words a difference turns on, over the sentence's line. */
export type PassageStyle = SentenceStyle | 'words';

/** One stretch of the article's text to be painted in one style. */
export interface Passage extends Span {
  /** Index of the sentence it is or belongs to. */
  sentence: number;
  style: PassageStyle;
}

/**
 * What of an article is to be painted, in the order of the text: each sentence at most once, in its weightiest
 * style, and the words that differences turn on. Confirmed sentences only where `showConfirmed`.
 */
export function planHighlights(comparison: Comparison, showConfirmed: boolean): Passage[] {
  return comparison.article.sentences.flatMap((sentence) => {
    const facts = comparison.facts.filter((fact) => fact.onPage && fact.sentences.includes(sentence.index));
    const style = SENTENCE_STYLES.find((candidate) => facts.some((fact) => fact.verdict === candidate));
    if (!style || (style === 'confirmed' && !showConfirmed)) return [];
    const { index, start, end } = sentence;
    return [{ sentence: index, style, start, end }, ...wordsOf(sentence, facts)];
  });
}

function wordsOf(sentence: ComparedSentence, facts: ComparedFact[]): Passage[] {
  const phrases = new Set(facts.filter(isToldDifferently).flatMap(pagePhrases));
  return [...phrases].flatMap((phrase) => {
    const at = sentence.text.indexOf(phrase);
    if (at < 0) return [];
    const start = sentence.start + at;
    return [{ sentence: sentence.index, style: 'words' as const, start, end: start + phrase.length }];
  });
}

function isToldDifferently(fact: ComparedFact): boolean {
  return fact.verdict === 'framed' || fact.verdict === 'differs';
}

function pagePhrases(fact: ComparedFact): string[] {
  return fact.outlets
    .filter((outlet) => !outlet.isOwnSource)
    .flatMap((outlet) => outlet.differences)
    .flatMap((difference) => difference.page || []);
}

import type { ComparedFact, ComparedSentence, Comparison } from '../compare/comparison.ts';
import { findPhrase, markPhrases, type Piece } from './pieces.ts';

const ELLIPSIS = '…';

/** A fact told all through an article is shown by these many of its sentences. */
const MOST_SENTENCES = 2;

/**
 * The page's sentences that show best how it tells a fact, in the order of the page, at most two: those with
 * the words in which it differs from others; else the one that weighed most in finding the fact.
 */
export function tellingSentences(comparison: Comparison, fact: ComparedFact): ComparedSentence[] {
  const sentences = reportingSentences(comparison, fact);
  const phrases = fact.outlets.flatMap(({ differences }) => differences.map(({ page }) => page));
  const differing = sentences.filter(({ text }) => phrases.some((phrase) => findPhrase(text, phrase)));
  const chosen = differing.length > 0 ? differing : sentences.toSorted(byEvidence(fact)).slice(0, 1);
  return chosen.slice(0, MOST_SENTENCES);
}

/** The page's own words for a fact: its telling sentences, with an ellipsis where they do not follow each other. */
export function pageWords(comparison: Comparison, fact: ComparedFact): string {
  const sentences = tellingSentences(comparison, fact);
  return sentences.reduce((words, { index, text }, at) => {
    const before = sentences[at - 1];
    if (before === undefined) return text;
    return `${words}${index === before.index + 1 ? ' ' : ` ${ELLIPSIS} `}${text}`;
  }, '');
}

/** The page's own words that weighed most in finding the fact, to cut a short passage around. */
export function tellingWords(fact: ComparedFact): string | null {
  return fact.evidence.toSorted((a, b) => b.weight - a.weight)[0]?.page ?? null;
}

function reportingSentences({ article }: Comparison, fact: ComparedFact): ComparedSentence[] {
  const indexes = fact.onPage ? fact.sentences : [];
  return indexes.flatMap((index) => article.sentences[index] ?? []);
}

function byEvidence({ evidence }: ComparedFact) {
  const weight = ({ index }: ComparedSentence) =>
    evidence.reduce((sum, { sentence, weight }) => (sentence === index ? sum + weight : sum), 0);
  return (a: ComparedSentence, b: ComparedSentence) => weight(b) - weight(a);
}

/**
 * At most about `length` units of a text around a phrase, cut between words, ellipses where it was cut, the
 * phrase marked. Where the phrase is not in the text, its beginning.
 */
export function excerpt(
  text: string,
  { around, marked, length }: { around: string | null; marked: readonly (string | null)[]; length: number },
): Piece[] {
  if (text.length <= length) return markPhrases(text, marked);
  const centre = findPhrase(text, around) ?? { start: 0, end: 0 };
  const room = Math.max(0, length - (centre.end - centre.start));
  const from = wordStart(
    text,
    Math.max(0, Math.min(centre.start - Math.floor(room / 2), text.length - length)),
  );
  const to = wordEnd(text, Math.max(centre.end, from + length));
  const passage = text.slice(from, to).trim();
  const cut = `${from > 0 ? ELLIPSIS : ''}${passage}${to < text.length ? ELLIPSIS : ''}`;
  return markPhrases(cut, marked);
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}

import { findQuotations, type Quotation } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';

/** A word, a punctuation mark, or a whole quotation as it stands in its sentence. */
export interface Token extends Span {
  text: string;
  /** Lower case, straight apostrophes; of a quotation the empty string. */
  lower: string;
  isWord: boolean;
  quotation?: Quotation;
}

/** A sentence with its quotations as single tokens; several sentences where one quotation holds them together. */
export interface Outline extends Span {
  tokens: Token[];
  /** No word stands outside its quotations. */
  isAllQuoted: boolean;
}

const PUNCTUATION = /[,;:.!?…()[\]—–•]|(?<!\S)-(?=\s)/gu;

/** The outlines of a text, in order. Linear in its length. */
export function readOutlines(text: string): Outline[] {
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  const tokens = readTokens(text, quotations);
  let next = 0;
  return joinSentences(splitSentences(text), quotations).map((span) => {
    const first = next;
    while (next < tokens.length && (tokens[next] as Token).start < span.end) next++;
    const own = tokens.slice(first, next);
    return { ...span, tokens: own, isAllQuoted: own.every(({ isWord }) => !isWord) };
  });
}

/** The words and punctuation inside a span, with no quotation taken as one. */
export function readWords(text: string, { start, end }: Span): Token[] {
  return splitWords(text.slice(start, end)).map((word) => wordToken(word, start));
}

function joinSentences(sentences: Span[], quotations: Quotation[]): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while (next < quotations.length && (quotations[next] as Quotation).end <= start) next++;
    const quotation = quotations[next];
    const last = joined.at(-1);
    const isHeld = last !== undefined && quotation !== undefined && overlaps(quotation, last);
    if (isHeld && overlaps(quotation, { start, end })) last.end = Math.max(end, quotation.end);
    else joined.push({ start, end });
  }
  return joined;
}

function readTokens(text: string, quotations: Quotation[]): Token[] {
  let start = 0;
  const parts = quotations.map((quotation) => {
    const before = plainTokens(text, { start, end: quotation.start });
    start = quotation.end;
    return [...before, quotationToken(text, quotation)];
  });
  return [...parts.flat(), ...plainTokens(text, { start, end: text.length })];
}

function plainTokens(text: string, { start, end }: Span): Token[] {
  const part = text.slice(start, end);
  const words = splitWords(part).map((word) => wordToken(word, start));
  const marks = [...part.matchAll(PUNCTUATION)].map((match) => markToken(match[0], start + match.index));
  return merge(words, marks);
}

/** Two lists of tokens as one, by place; a mark inside a word (a point in `1.5`) is part of the word. */
function merge(words: Token[], marks: Token[]): Token[] {
  const merged: Token[] = [];
  let next = 0;
  for (const word of words) {
    while (next < marks.length && (marks[next] as Token).start < word.end) {
      const mark = marks[next++] as Token;
      if (mark.start < word.start) merged.push(mark);
    }
    merged.push(word);
  }
  return [...merged, ...marks.slice(next)];
}

function wordToken(word: Word, offset: number): Token {
  const lower = word.text.toLowerCase().replaceAll('’', "'");
  return { start: word.start + offset, end: word.end + offset, text: word.text, lower, isWord: true };
}

function markToken(text: string, start: number): Token {
  return { start, end: start + text.length, text, lower: text, isWord: false };
}

function quotationToken(text: string, quotation: Quotation): Token {
  const { start, end } = quotation;
  return { start, end, text: text.slice(start, end), lower: '', isWord: false, quotation };
}

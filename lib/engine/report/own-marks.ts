import type { Comparison, FramingMark } from '../compare/comparison.ts';
import type { MarkKind } from '../framing/mark.ts';
import { cutAt, type Piece } from './pieces.ts';

/** A sentence of the page with the framing devices found in it. */
export interface OwnMark {
  sentence: number;
  /** Each kind once, in the order of the text. */
  kinds: MarkKind[];
  pieces: Piece[];
}

/** Quotations and neutral attribution are how reporting is done; these carry a stance. */
const STANCE_KINDS: ReadonlySet<MarkKind> = new Set([
  'scare-quote',
  'partial-quote',
  'hedge',
  'loaded-term',
  'certainty',
]);

/** The page's sentences that carry a stance, in order, whether or not any other source is known. */
export function listOwnMarks({ article, framing }: Comparison): OwnMark[] {
  return article.sentences.flatMap(({ index, start, text }) => {
    const marks = framing
      .filter(({ sentence, kind }) => sentence === index && STANCE_KINDS.has(kind))
      .sort((a, b) => a.start - b.start);
    if (marks.length === 0) return [];
    return [{ sentence: index, kinds: kindsOf(marks), pieces: cutAt(text, spansWithin(marks, start)) }];
  });
}

function kindsOf(marks: readonly FramingMark[]): MarkKind[] {
  return [...new Set(marks.map(({ kind }) => kind))];
}

/** Marks are counted from the article's start, the pieces from the sentence's. */
function spansWithin(marks: readonly FramingMark[], sentenceStart: number) {
  return marks.map(({ start, end }) => ({ start: start - sentenceStart, end: end - sentenceStart }));
}

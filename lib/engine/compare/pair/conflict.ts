import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { DetailKind } from '../../story/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Difference } from '../comparison.ts';

/** A detail on which two sentences conflict, where each tells it; `null` where a sentence only says what the other denies. */
export interface Conflict {
  kind: DetailKind;
  a: Span | null;
  b: Span | null;
}

/** A conflict in each side's words, `page` in those of the first. */
export function inWords(conflict: Conflict, a: SentenceReading, b: SentenceReading): Difference {
  return { kind: conflict.kind, page: wordsAt(a, conflict.a), reference: wordsAt(b, conflict.b) };
}

function wordsAt({ text }: SentenceReading, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

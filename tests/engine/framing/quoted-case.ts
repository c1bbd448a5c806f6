import type { MarkKind } from '../../../lib/engine/framing/mark.ts';

/** What a quotation is called; `name` stands for titles, mentions, glosses and the like: no mark. */
export type Called = Extract<MarkKind, 'quotation' | 'partial-quote' | 'scare-quote'> | 'name';

/** A text and what each of its outer quotations is, in order. */
export interface QuotedCase {
  text: string;
  called: Called[];
  language?: string;
}

/** Short notation for tables: S scare quote, Q quotation, P partial quote, N name or other. */
const LETTERS: Record<string, Called> = { S: 'scare-quote', Q: 'quotation', P: 'partial-quote', N: 'name' };

/** Cases from rows of notation and text. */
export function cases(language: string, rows: [notation: string, text: string][]): QuotedCase[] {
  return rows.map(([notation, text]) => ({
    text,
    language,
    called: [...notation].map((letter) => LETTERS[letter] as Called),
  }));
}

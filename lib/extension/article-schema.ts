import * as v from 'valibot';
import { BLOCK_KINDS } from '../engine/text/article.ts';

/**
 * The longest text that is compared, in UTF-16 units: a book of 80,000 words. It takes the engine five to fourteen
 * seconds here; four times as much would outlast the reader's patience and `COMPARING_LIMIT_MS`.
 */
export const LONGEST_TEXT = 500_000;
export const MOST_BLOCKS = 50_000;
export const LONGEST_LINE = 10_000;

const line = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LINE)));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** An article as it comes out of a page, which may say anything. */
export const articleSchema = v.object({
  url: line,
  title: line,
  byline: line,
  outlet: line,
  published: line,
  language: line,
  partial: v.boolean(),
  blocks: v.pipe(v.array(v.object({ kind: v.picklist(BLOCK_KINDS), text })), v.maxLength(MOST_BLOCKS)),
  text,
});

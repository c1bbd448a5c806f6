import * as v from 'valibot';

/**
 * The longest text that is compared, in UTF-16 units: a book of 80,000 words. It takes the engine five to fourteen
 * seconds here; four times as much would outlast the reader's patience and `COMPARING_LIMIT_MS`.
 */
const MAX_TEXT = 500_000;
const MAX_BLOCKS = 50_000;
const MAX_LINE = 10_000;

const line = v.nullable(v.pipe(v.string(), v.maxLength(MAX_LINE)));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** An article as it comes out of a page, which may say anything. */
export const articleSchema = v.object({
  url: line,
  title: line,
  byline: line,
  outlet: line,
  published: line,
  language: line,
  partial: v.boolean(),
  blocks: v.pipe(
    v.array(v.object({ kind: v.picklist(['standfirst', 'paragraph', 'list-item', 'crosshead']), text })),
    v.maxLength(MAX_BLOCKS),
  ),
  text,
});

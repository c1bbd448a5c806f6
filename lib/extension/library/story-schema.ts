import * as v from 'valibot';
import { LONGEST_IN_PACK } from '../../engine/story/pack-bounds.ts';
import { BLOCK_KINDS } from '../../engine/text/article.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_BLOCKS } from '../article-schema.ts';

/**
 * The shape of what a library, a copy or a backup holds, and its bounds: a file may come from anyone. They are those
 * of the messages an article comes in by, and many times what a large story needs.
 */
const MOST_EDITS = 10_000;
export const MOST_SAVED_ARTICLES = 5_000;
export const MOST_CORRECTIONS = 50_000;

const id = v.pipe(v.string(), v.maxLength(LONGEST_IN_PACK.id), v.regex(/^[a-z0-9][a-z0-9._-]*$/));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const moment = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A `reportKey` or a `sentenceKey`. */
const key = v.pipe(v.string(), v.maxLength(200));
const keys = v.pipe(v.array(key), v.maxLength(1000));

const factEdit = v.variant('do', [
  v.strictObject({ do: v.literal('rename'), report: key, text: line }),
  v.strictObject({ do: v.literal('merge'), reports: keys }),
  v.strictObject({ do: v.literal('split'), reports: keys }),
  v.strictObject({ do: v.literal('drop'), report: key }),
]);

export const savedArticle = v.strictObject({
  id,
  url: line,
  title: line,
  byline: v.nullable(line),
  outlet: line,
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  language: v.nullable(line),
  partial: v.boolean(),
  blocks: v.pipe(v.array(v.strictObject({ kind: v.picklist(BLOCK_KINDS), text })), v.maxLength(MOST_BLOCKS)),
  text,
  version: v.pipe(count, v.minValue(1)),
  savedAt: moment,
});

export const correction = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  story: id,
  fact: v.pipe(v.string(), v.maxLength(LONGEST_IN_PACK.id)),
  reports: v.exactOptional(keys),
  say: v.picklist(['not-the-same', 'the-same']),
  sentence: key,
  sentenceText: text,
  factText: line,
  url: v.nullable(line),
  at: moment,
});

/** A story without its articles, which are many and come one by one. */
const storyEntries = {
  id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_IN_PACK.line)),
  kind: v.picklist(['own', 'imported']),
  revision: v.pipe(count, v.minValue(1)),
  changedAt: moment,
  edits: v.pipe(v.array(v.pipe(v.array(factEdit), v.maxLength(MOST_EDITS))), v.maxLength(MOST_EDITS)),
  imported: v.nullable(v.string()),
  pack: v.string(),
};

export const storyHead = v.strictObject(storyEntries);

export const wholeStory = v.strictObject({
  ...storyEntries,
  articles: v.pipe(v.array(savedArticle), v.maxLength(MOST_SAVED_ARTICLES)),
});

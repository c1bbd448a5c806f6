import * as v from 'valibot';
import type { Comparison } from '../engine/compare/comparison.ts';
import { articleSchema } from './article-schema.ts';
import { intoSchema } from './into.ts';
import { PROBLEM_KINDS, type Problem } from './tab-state.ts';

/**
 * Everything that is said between the parts of Crossread, one type a direction. Each message reads as a sentence
 * of the one who sends it. All are checked on arrival: a part may be older than the one it speaks to.
 */

/** What a reader selects to look for is a sentence or two. */
export const LONGEST_SELECTION = 2_000;

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the page was when it was read: the message may come late, when it is another. */
const page = v.object({ url: v.string(), title: v.string() });

const problem = v.object({
  kind: v.picklist(PROBLEM_KINDS),
  details: v.string(),
});

/** What a content script tells the background about its own page. */
export const fromPage = v.variant('say', [
  v.object({ say: v.literal('i-recognise-a-story') }),
  v.object({ say: v.literal('i-have-read'), page, article: v.nullable(articleSchema) }),
  v.object({ say: v.literal('i-show-a-pack'), page }),
  v.object({ say: v.literal('i-could-not-read'), problem }),
  v.object({ say: v.literal('i-show-another-article') }),
  v.object({ say: v.literal('the-reader-points-at'), fact: v.string() }),
]);
export type FromPage = v.InferOutput<typeof fromPage>;

/** What the popup and the side panel ask of the background about a tab. */
export const fromSurface = v.variant('say', [
  v.object({ say: v.literal('compare'), tab }),
  v.object({ say: v.literal('make-sure-it-is-compared'), tab }),
  v.object({ say: v.literal('paint'), tab, on: v.boolean() }),
  v.object({ say: v.literal('show-sentence'), tab, sentence: v.number() }),
  v.object({ say: v.literal('propose-saving'), tab }),
  v.object({ say: v.literal('save'), tab, into: intoSchema }),
  v.object({ say: v.literal('cancel-saving'), tab }),
  v.object({ say: v.literal('find-reports'), text: v.pipe(v.string(), v.maxLength(LONGEST_SELECTION)) }),
  v.object({
    say: v.literal('correct'),
    tab,
    fact: v.string(),
    sentence: v.number(),
    as: v.picklist(['not-the-same', 'the-same']),
  }),
]);
export type FromSurface = v.InferOutput<typeof fromSurface>;

/** What the background asks of the reader, the content script in a page. */
export const toReader = v.variant('say', [
  v.object({ say: v.literal('are-you-there') }),
  v.object({ say: v.literal('paint'), on: v.boolean() }),
  v.object({ say: v.literal('show-sentence'), sentence: v.number() }),
  v.object({ say: v.literal('step'), step: v.picklist([1, -1]) }),
  v.object({ say: v.literal('leave') }),
]);
export type ToReader = v.InferOutput<typeof toReader>;

/** What the background answers: a value, or what went wrong in words the interface knows. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What the reader gets for an article: `null` when there is nothing to show in the page. */
export type Shown = { comparison: Comparison; highlights: boolean } | null;

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../engine/text/article.ts';
import { articleSchema } from './article-schema.ts';
import { KnownProblem, within } from './problem.ts';

const EXTRACTOR = '/extractor.js';
/** Longer than any article takes; where a site is withheld Chrome leaves an injection pending for ever. */
const READING_MS = 10_000;

/**
 * The article that a tab's page shows now, or `null` where it shows none.
 * @throws KnownProblem `too-large`, `timed-out`, or what the browser says where the page may not be read
 */
export async function readArticleIn(tab: number): Promise<Article | null> {
  const injection = browser.scripting.executeScript({ target: { tabId: tab }, files: [EXTRACTOR] });
  const [injected] = await within(READING_MS, 'reading the page', injection);
  const read = v.safeParse(v.nullable(articleSchema), injected?.result ?? null);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new KnownProblem(issue.type === 'max_length' ? 'too-large' : 'page-changed', issue.message);
}

/** The plain text that a tab's page consists of, as a story pack opened in a tab does; `null` where there is none. */
export async function readTextIn(tab: number): Promise<string | null> {
  const injection = browser.scripting.executeScript({ target: { tabId: tab }, func: plainText });
  const [injected] = await within(READING_MS, 'reading the page', injection);
  return typeof injected?.result === 'string' ? injected.result : null;
}

/** Runs in the page. Browsers show a file of text in one element. */
function plainText(): string | null {
  return (document.querySelector('pre') ?? document.body)?.textContent ?? null;
}

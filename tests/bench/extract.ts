import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/page/extract.ts';
import { countWords } from './baselines.ts';
import { shared } from './data.ts';
import type { Bench, BenchResult } from './figure.ts';

const TRUTH = 'bench/extract/ground-truth.json';
const PAGES = 'bench/extract/html/';
const PEERS = 'bench/extract/peers/';
const SHINGLE_WORDS = 4;

type Texts = Record<string, { articleBody: string; url?: string }>;

export const extract: Bench = { name: 'extract', needs: [TRUTH, PAGES, PEERS], run: scoreExtraction };

function scoreExtraction(): BenchResult {
  const truth = readTexts(TRUTH);
  const ids = Object.keys(truth);
  const pages = ids.map((id) => ({ id, url: truth[id]?.url ?? '', html: readPage(id) }));
  const score = (read: (page: { html: string; url: string }) => string) =>
    shingleF1(pages.map((page) => [read(page), truth[page.id]?.articleBody ?? '']));
  const peer = (name: string) => {
    const texts = readPeer(name);
    return shingleF1(ids.map((id) => [texts[id]?.articleBody ?? '', truth[id]?.articleBody ?? '']));
  };
  const baselines = { readability: score(readability), trafilatura: peer('trafilatura') };
  return {
    figures: [{ bench: 'extract', figure: 'f1', engine: score(engine), baselines, items: ids.length }],
  };
}

function readTexts(path: string): Texts {
  return JSON.parse(readFileSync(shared(path), 'utf8'));
}

/** Another system's texts, as published with the benchmark. */
function readPeer(name: string): Texts {
  const { output } = JSON.parse(readFileSync(shared(`${PEERS}${name}.json`), 'utf8'));
  return output;
}

function readPage(id: string): string {
  return gunzipSync(readFileSync(shared(`${PAGES}${id}.html.gz`))).toString('utf8');
}

function engine({ html, url }: { html: string; url: string }): string {
  return extractArticle(parse(html), url)?.article.text ?? '';
}

function readability({ html }: { html: string }): string {
  return new Readability(parse(html)).parse()?.textContent ?? '';
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/**
 * F1 of the mean precision and the mean recall of four-word shingles, as the extraction benchmark defines it: pages
 * without anything found count in no precision, pages without an article in no recall.
 */
function shingleF1(pairs: [string, string][]): number {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [found, expected] of pairs) {
    const [a, b] = [shingles(found), shingles(expected)];
    const common = [...a].reduce((sum, [shingle, count]) => sum + Math.min(count, b.get(shingle) ?? 0), 0);
    if (total(a) > 0) precisions.push(common / total(a));
    if (total(b) > 0) recalls.push(common / total(b));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return (2 * precision * recall) / (precision + recall);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  const starts = words.slice(0, last + 1).keys();
  return countWords([...starts].map((at) => words.slice(at, at + SHINGLE_WORDS).join(' ')));
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

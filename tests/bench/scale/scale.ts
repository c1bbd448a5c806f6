import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../e2e/browsers.ts';
import { Chromium } from '../../e2e/chromium/chromium.ts';
import type { Bench, BenchResult, Figure, GrowthRow } from '../figure.ts';
import { BENCH_PAGE, copyWithBenchPage } from './extension-copy.ts';
import type { ScaleBench } from './library-page.ts';
import { peakOf } from './memory.ts';
import { SENTENCES_OF_ARTICLE } from './synthetic-news.ts';

/** Sentences in the library, step by step. */
const SIZES = [1_000, 10_000, 100_000, 300_000];
const RUNS = 5;
/** MiniSearch takes minutes for what is measured here, so that it does it once. */
const LIMIT_MS = 20 * 60_000;
/** Fuse.js takes a minute for what the others do in a moment, so it looks a few up among a few. */
const FUSE_ARTICLES = 34;
const FUSE_SOUGHT = 3;
const PAGE_SENTENCES = 60;
const MB = 1_000_000;

/** The library at its full size, in the built extension in Chromium. */
export const scale: Bench = { name: 'scale', needs: [], run: measureLibrary };

/** What is measured in a page just opened, so that nothing is in its memory and nothing compiled, in this order. */
const STEPS = ['load', 'shortlist', 'compare', 'select'] as const;
type Times = Record<(typeof STEPS)[number], number>;

async function measureLibrary(): Promise<BenchResult> {
  if (findBrowser('chromium') === null) throw new Error('Chromium could not be found');
  const chromium = await Chromium.start({ extension: await copyWithBenchPage(), limitMs: LIMIT_MS });
  try {
    const growth: GrowthRow[] = [];
    for (const [at, sentences] of SIZES.entries())
      growth.push(await grow(chromium, SIZES[at - 1] ?? 0, sentences));
    return { figures: await figuresAt(chromium, SIZES.at(-1) as number, growth.at(-1) as GrowthRow), growth };
  } finally {
    await chromium.stop();
  }
}

/** Lets the library grow, and measures it. */
async function grow(chromium: Chromium, from: number, until: number): Promise<GrowthRow> {
  const index = await inNewPage(chromium, async (page) => {
    await page.evaluate((a, b) => bench.save(a, b), articlesOf(from), articlesOf(until));
    const { ms } = await page.evaluate(() => bench.index());
    if (!(await page.evaluate(() => bench.finds()))) throw new Error('the story of the page was not found');
    return ms;
  });
  const runs = await times(RUNS, () => inNewPage(chromium, measureOnce));
  const memory = await times(RUNS, () => inNewPage(chromium, memoryFor));
  const stored = await inNewPage(chromium, (page) => page.evaluate(() => bench.stored()));
  const medianOf = (step: keyof Times) => median(runs.map((run) => run[step]));
  return {
    sentences: until,
    indexMs: index,
    loadMs: medianOf('load'),
    shortlistMs: medianOf('shortlist'),
    compareMs: medianOf('compare'),
    selectMs: medianOf('select'),
    storedMb: stored / MB,
    memoryMb: median(memory),
  };
}

async function measureOnce(page: Page): Promise<Times> {
  const taken: Partial<Times> = {};
  for (const step of STEPS) taken[step] = (await page.evaluate((name) => bench[name](), step)).ms;
  return taken as Times;
}

function memoryFor(page: Page): Promise<number> {
  return peakOf(
    page,
    STEPS.map((step) => () => page.evaluate((name) => bench[name](), step)),
  );
}

async function figuresAt(chromium: Chromium, items: number, own: GrowthRow): Promise<Figure[]> {
  await inNewPage(chromium, (page) => page.evaluate((count) => bench.buildMini(count), articlesOf(items)));
  const mini = await inNewPage(chromium, (page) => page.evaluate(() => bench.mini()));
  const miniMemory = await inNewPage(chromium, (page) =>
    peakOf(page, [() => page.evaluate(() => bench.loadMini())]),
  );
  const fuse = await inNewPage(chromium, (page) =>
    page.evaluate((articles, sought) => bench.fuse(articles, sought), FUSE_ARTICLES, FUSE_SOUGHT),
  );
  const fuseShare = (FUSE_ARTICLES * SENTENCES_OF_ARTICLE * FUSE_SOUGHT) / (items * PAGE_SENTENCES);
  const figure = (name: string, engine: number, unit: 'ms' | 'MB', baselines: Record<string, number>) => ({
    bench: 'scale',
    figure: name,
    engine,
    unit,
    baselines,
    items,
  });
  return [
    figure('load-ms', own.loadMs, 'ms', { minisearch: mini.load }),
    figure('shortlist-60-ms', own.shortlistMs, 'ms', {
      minisearch: mini.shortlist,
      'fuse (extrapolated)': fuse.ms / fuseShare,
    }),
    figure('compare-60-ms', own.compareMs, 'ms', {}),
    figure('select-ms', own.selectMs, 'ms', {}),
    figure('memory-mb', own.memoryMb, 'MB', { minisearch: miniMemory }),
    figure('stored-mb', own.storedMb, 'MB', {}),
  ];
}

/** What `bench` is in the page. */
declare const bench: ScaleBench;

async function inNewPage<Value>(chromium: Chromium, work: (page: Page) => Promise<Value>): Promise<Value> {
  const page = await chromium.openOwnPage(BENCH_PAGE);
  try {
    await page.waitForFunction(() => 'bench' in globalThis);
    return await work(page);
  } finally {
    await page.close();
  }
}

async function times<Value>(count: number, work: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let run = 0; run < count; run++) values.push(await work());
  return values;
}

function articlesOf(sentences: number): number {
  return Math.ceil(sentences / SENTENCES_OF_ARTICLE);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

import { buildSegment, type ReadArticle } from '../../engine/match/sentence-index/build-segment.ts';
import { contentStems } from '../../engine/match/sentence-index/content-stems.ts';
import { openIndex, type SentenceIndex } from '../../engine/match/sentence-index/sentence-index.ts';
import { articleSentences } from '../../engine/text/article-sentences.ts';
import { type ArticleRecord, read } from './library-db.ts';
import { articlesAfter, removedOrdinals } from './saved-texts.ts';
import { addSegment, indexedUntil, readSegments, type StoredSegment } from './sentence-segments.ts';
import type { Progress } from './views.ts';

/** Articles read and written in one go: some hundred milliseconds of work, all that a killed worker has to do again. */
const BATCH_ARTICLES = 100;
/** Two pages of Crossread that find articles to be indexed do not both index them. */
const LOCK = 'crossread-sentences';

/** The index as it was opened last in this worker's or page's life, and what it was opened from. */
let opened: { segments: StoredSegment[]; gone: Set<number>; index: SentenceIndex } | null = null;

/** The index over the sentences that have been indexed so far; what is known of it already is not read again. */
export async function openSentences(): Promise<SentenceIndex> {
  const [segments, gone] = await Promise.all([readSegments(opened?.segments), readGone()]);
  if (!opened || !isSame(opened.segments, segments) || opened.gone.size !== gone.size) {
    const parts = segments.map(({ segment }) => segment);
    opened = { segments, gone, index: openIndex(parts, (ordinal) => gone.has(ordinal)) };
  }
  return opened.index;
}

/**
 * Indexes what has been saved since the last time, a batch after the other, and what lay in segments that are damaged
 * or missing. Stops between two batches when `signal` says so; whoever calls next goes on from there.
 * @throws KnownProblem as `openLibrary`, `storage-full`
 */
export async function indexSentences(
  report: (progress: Progress) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    let segments = await readSegments(opened?.segments);
    const total = await articlesLeft(indexedUntil(segments));
    for (let done = 0; !signal?.aborted; ) {
      const batch = await articlesAfter(indexedUntil(segments), BATCH_ARTICLES);
      const last = batch.at(-1);
      if (!last) return;
      const added = { until: last.ordinal, segment: buildSegment(batch.map(readArticle)) };
      segments = await addSegment(segments, added, await readGone());
      done += batch.length;
      report({ done, total: Math.max(done, total) });
    }
  });
}

/** An article's sentences as they are indexed: by their places in `articleSentences`. */
function readArticle(article: ArticleRecord): ReadArticle {
  const language = article.language ?? 'en';
  return {
    ordinal: article.ordinal,
    sentences: articleSentences(article).map(({ text }) => contentStems(text, language)),
  };
}

function articlesLeft(after: number): Promise<number> {
  const range = IDBKeyRange.lowerBound(after, true);
  return read(['articles'], (transaction) => transaction.objectStore('articles').count(range));
}

async function readGone(): Promise<Set<number>> {
  return new Set(await removedOrdinals());
}

function isSame(a: StoredSegment[], b: StoredSegment[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
}

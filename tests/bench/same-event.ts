import { type AlignedPair, alignArticles, alignSentences } from '../../lib/engine/compare/align.ts';
import { pairBaselines, tfidfOver } from './baselines.ts';
import { readLines, sample } from './data.ts';
import type { Bench, BenchResult } from './figure.ts';
import { auc, bestF1, rates, reliability } from './metrics.ts';

export interface EventPair {
  topic: string;
  docA: string;
  docB: string;
  a: string;
  b: string;
  sameStory: number;
  label: number;
}

export interface StoryDocument {
  doc: string;
  topic: string;
  story: string;
  sentences: string[];
}

export const EVENT_PAIRS = 'bench/same-event/sentence-pairs.jsonl';
const DOCUMENTS = 'bench/same-event/documents.jsonl';
const FUSE_SAMPLE = 300;

/** Pairs that tell one event, and pairs of two look-alike stories. */
export function eventPairs(): EventPair[] {
  return readLines<EventPair>(EVENT_PAIRS).filter(({ label, sameStory }) => label === 1 || sameStory === 0);
}

export function storyDocuments(): StoryDocument[] {
  return readLines<StoryDocument>(DOCUMENTS);
}

export const sameEvent: Bench = { name: 'same-event', needs: [EVENT_PAIRS], run: scoreSentences };

function scoreSentences(): BenchResult {
  const pairs = eventPairs().map(({ a, b, label }) => ({ a, b, hit: label === 1 }));
  const found = pairs.map(({ a, b, hit }) => ({ ...alignSentences(a, b), hit }));
  const baselines = pairBaselines(pairs, sample(pairs, FUSE_SAMPLE));
  const bench = 'same-event';
  const items = pairs.length;
  const f1 = rates(found.map(({ same, hit }) => ({ said: same, hit }))).f1;
  return {
    figures: [
      { bench, figure: 'auc', engine: auc(found), baselines: baselines.auc, items },
      { bench, figure: 'f1', engine: f1, baselines: baselines.f1, items },
    ],
    reliability: reliability(found),
  };
}

export const sameEventWithArticles: Bench = {
  name: 'same-event-with-articles',
  needs: [EVENT_PAIRS, DOCUMENTS],
  run: scoreWithArticles,
};

function scoreWithArticles(): BenchResult {
  const pairs = eventPairs();
  const documents = new Map(storyDocuments().map(({ doc, sentences }) => [doc, sentences]));
  const groups = new Map<string, EventPair[]>();
  for (const pair of pairs) {
    const documents = `${pair.docA} ${pair.docB}`;
    groups.set(documents, [...(groups.get(documents) ?? []), pair]);
  }
  const found = [...groups.values()].flatMap((group) => scoreGroup(group, documents));
  const bench = 'same-event-with-articles';
  const items = pairs.length;
  const simple = tfidfOfBoth(pairs, documents);
  const f1 = rates(found.map(({ same, hit }) => ({ said: same, hit }))).f1;
  return {
    figures: [
      { bench, figure: 'auc', engine: auc(found), baselines: { tfidf: auc(simple) }, items },
      { bench, figure: 'f1', engine: f1, baselines: { tfidf: bestF1(simple).f1 }, items },
    ],
    reliability: reliability(found),
  };
}

/** The pairs of two documents, out of one alignment of the two. */
function scoreGroup(group: EventPair[], documents: Map<string, string[]>) {
  const a = documents.get(group[0]?.docA ?? '') ?? [];
  const b = documents.get(group[0]?.docB ?? '') ?? [];
  const aligned = new Map<string, AlignedPair>(alignArticles(a, b).map((pair) => [pair.pair.join(), pair]));
  return group.map((pair) => {
    const found = aligned.get([a.indexOf(pair.a), b.indexOf(pair.b)].join());
    return { score: found?.score ?? 0, same: found?.same ?? false, hit: pair.label === 1 };
  });
}

/** TF-IDF of the two sentences and of the two articles, added. */
function tfidfOfBoth(pairs: EventPair[], documents: Map<string, string[]>) {
  const text = (doc: string) => (documents.get(doc) ?? []).join(' ');
  const sentences = tfidfOver(pairs.flatMap(({ a, b }) => [a, b]));
  const articles = tfidfOver([...documents.keys()].map(text));
  return pairs.map(({ a, b, docA, docB, label }) => ({
    score: sentences(a, b) + articles(text(docA), text(docB)),
    hit: label === 1,
  }));
}

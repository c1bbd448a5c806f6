import { articleLikeness } from '../../lib/engine/compare/align.ts';
import { tfidfOver } from './baselines.ts';
import type { Bench, BenchResult } from './figure.ts';
import { auc, bestF1, rates } from './metrics.ts';
import { type StoryDocument, storyDocuments } from './same-event.ts';

export const sameStory: Bench = {
  name: 'same-story',
  needs: ['bench/same-event/documents.jsonl'],
  run: scoreDocuments,
};

/** Every two documents of one topic: its two stories look alike. */
export function documentPairs(documents: StoryDocument[]) {
  return documents.flatMap((a, at) =>
    documents
      .slice(at + 1)
      .filter(({ topic }) => topic === a.topic)
      .map((b) => ({ a: a.sentences, b: b.sentences, topic: a.topic, hit: a.story === b.story })),
  );
}

function scoreDocuments(): BenchResult {
  const documents = storyDocuments();
  const pairs = documentPairs(documents);
  const found = pairs.map(({ a, b, hit }) => ({ ...articleLikeness(a, b), hit }));
  const cosine = tfidfOver(documents.map(({ sentences }) => sentences.join(' ')));
  const simple = pairs.map(({ a, b, hit }) => ({ score: cosine(a.join(' '), b.join(' ')), hit }));
  const f1 = rates(found.map(({ same, hit }) => ({ said: same, hit }))).f1;
  const bench = 'same-story';
  const items = pairs.length;
  return {
    figures: [
      { bench, figure: 'auc', engine: auc(found), baselines: { tfidf: auc(simple) }, items },
      { bench, figure: 'f1', engine: f1, baselines: { tfidf: bestF1(simple).f1 }, items },
    ],
  };
}

import { groupArticles } from '../../lib/engine/gather/group-articles.ts';
import { tfidfOver } from './baselines.ts';
import { adjustedRand, labelsOf, singleLink } from './clustering.ts';
import type { Bench, BenchResult } from './figure.ts';
import { type StoryDocument, storyDocuments } from './same-event.ts';

/**
 * The articles of one topic, whose two stories look alike, grouped into stories: the mean over the topics of the
 * adjusted Rand index. Single-link clusters of TF-IDF stand beside at the threshold that suits them best.
 */
export const storiesApart: Bench = {
  name: 'stories-apart',
  needs: ['bench/same-event/documents.jsonl'],
  run: tellStoriesApart,
};

const THRESHOLDS = Array.from({ length: 90 }, (_, step) => 0.02 + 0.01 * step);

function tellStoriesApart(): BenchResult {
  const documents = storyDocuments();
  const topics = [...Map.groupBy(documents, ({ topic }) => topic).values()];
  const engine = meanRand(topics, (topic) =>
    labelsOf(groupArticles(topic.map(({ sentences }) => ({ sentences, language: 'en' })))),
  );
  const cosine = tfidfOver(documents.map(textOf));
  const clusterings = new Map(
    topics.map((topic) => [
      topic,
      singleLink(topic.length, (a, b) => cosine(textOf(topic[a]), textOf(topic[b]))),
    ]),
  );
  const simple = THRESHOLDS.map((threshold) =>
    meanRand(topics, (topic) => clusterings.get(topic)?.(threshold) ?? []),
  );
  const baselines = { 'tfidf-single-link': Math.max(...simple) };
  return { figures: [{ bench: 'stories-apart', figure: 'ari', engine, baselines, items: documents.length }] };
}

function textOf(document: StoryDocument | undefined): string {
  return document?.sentences.join(' ') ?? '';
}

function meanRand(topics: StoryDocument[][], clusterOf: (topic: StoryDocument[]) => number[]): number {
  const indexes = topics.map((topic) =>
    adjustedRand(
      clusterOf(topic),
      topic.map(({ story }) => story),
    ),
  );
  return indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
}

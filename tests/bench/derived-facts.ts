import { groupArticles } from '../../lib/engine/gather/group-articles.ts';
import { groupSentences } from '../../lib/engine/gather/group-sentences.ts';
import type { StorySentence } from '../../lib/engine/gather/story-sentence.ts';
import { readSentence } from '../../lib/engine/match/pair/read-sentence.ts';
import { tfidfOver } from './baselines.ts';
import { bCubed, labelsOf, singleLink } from './clustering.ts';
import { readLines } from './data.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { type StoryDocument, storyDocuments } from './same-event.ts';

/** An annotated sentence: the event chains it tells of. */
interface EventSentence {
  doc: string;
  topic: string;
  text: string;
  events: string[];
  /** The story of the topic's two look-alike ones. */
  sub: string;
}

type Label = number | string;

const SENTENCES = 'bench/same-event/sentences.jsonl';

/** Two sentences tell one fact when at least so much of all events that the two tell of is told by both. */
const SAME_FACT_FROM = 0.5;

/**
 * Facts derived from articles: all their sentences are grouped, and the groups compared, on the annotated sentences,
 * with which of these tell one fact. ECB+ has events, not facts, and within a story nearly all of its sentences share
 * some event, so that one group of everything would be the best answer to "shares an event" (F1 0.906); a fact is
 * taken to be finer: half of the events of the two sentences together must be common (Jaccard). That relation is not
 * transitive, so B³ is taken over the relation (`bCubed`), the same for the engine and the simple method.
 *
 * `b3`: the articles of one story. `b3-look-alikes`: those of both stories of a topic, where the engine first tells
 * the stories apart. Single-link clusters of TF-IDF stand beside at the threshold that suits them best on these items.
 */
export const derivedFacts: Bench = {
  name: 'derived-facts',
  needs: [SENTENCES, 'bench/same-event/documents.jsonl'],
  run: deriveFacts,
};

function deriveFacts(): BenchResult {
  const documents = storyDocuments();
  const sentences = readLines<EventSentence>(SENTENCES);
  const byStory = setsOf(
    documents,
    sentences,
    ({ story }) => story,
    ({ sub }) => sub,
  );
  const byTopic = setsOf(
    documents,
    sentences,
    ({ topic }) => topic,
    ({ topic }) => topic,
  );
  const items = sentences.length;
  return {
    figures: [
      figureOf('b3', byStory, byStory.map(factsOf), items),
      figureOf('b3-look-alikes', byTopic, byTopic.map(factsOfStories), items),
    ],
  };
}

/** Articles of one story or topic, and those of their sentences that are annotated. */
interface SentenceSet {
  documents: StoryDocument[];
  sentences: { article: string; text: string }[];
  annotated: EventSentence[];
  /** Where each annotated one stands among the sentences. */
  places: number[];
}

function setsOf(
  documents: StoryDocument[],
  sentences: EventSentence[],
  keyOfDocument: (document: StoryDocument) => string,
  keyOfSentence: (sentence: EventSentence) => string,
): SentenceSet[] {
  const annotatedBy = Map.groupBy(sentences, keyOfSentence);
  return [...Map.groupBy(documents, keyOfDocument)].map(([key, own]) => {
    const all = own.flatMap((document) =>
      document.sentences.map((text) => ({ article: document.doc, text })),
    );
    const annotated = annotatedBy.get(key) ?? [];
    const places = annotated.map(({ doc, text }) =>
      all.findIndex((one) => one.article === doc && one.text === text),
    );
    return { documents: own, sentences: all, annotated, places };
  });
}

function figureOf(figure: string, sets: SentenceSet[], labels: Label[][], items: number): Figure {
  const baselines = { 'tfidf-single-link': bestOfSimple(sets) };
  return { bench: 'derived-facts', figure, engine: b3(sets, labels), baselines, items };
}

/** The engine's facts of articles that are known to be of one story, as a label for each sentence. */
function factsOf({ sentences }: Pick<SentenceSet, 'sentences'>): number[] {
  const read = sentences.map(
    ({ article, text }): StorySentence => ({ article, reading: readSentence(text, 'en') }),
  );
  return labelsOf(groupSentences(read));
}

/** The engine's facts of articles of which it is not known, as a label for each sentence. */
function factsOfStories({ documents, sentences }: SentenceSet): string[] {
  const stories = groupArticles(documents.map(({ sentences }) => ({ sentences, language: 'en' })));
  const labels: string[] = [];
  stories.forEach((story, index) => {
    const names = new Set(story.map((at) => documents[at]?.doc));
    const own = [...sentences.keys()].filter((at) => names.has(sentences[at]?.article));
    const facts = factsOf({ sentences: own.map((at) => sentences[at] as SentenceSet['sentences'][number]) });
    own.forEach((at, place) => {
      labels[at] = `${index} ${facts[place]}`;
    });
  });
  return labels;
}

const THRESHOLDS = Array.from({ length: 45 }, (_, step) => 0.04 + 0.02 * step);

function bestOfSimple(sets: SentenceSet[]): number {
  const cosine = tfidfOver(sets.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const clusterings = sets.map(({ sentences }) =>
    singleLink(sentences.length, (a, b) => cosine(sentences[a]?.text ?? '', sentences[b]?.text ?? '')),
  );
  return Math.max(
    ...THRESHOLDS.map((threshold) =>
      b3(
        sets,
        clusterings.map((clusters) => clusters(threshold)),
      ),
    ),
  );
}

function b3(sets: SentenceSet[], labels: Label[][]): number {
  const compared = sets.map(({ annotated, places }, at) => ({
    labels: places.map((place) => labels[at]?.[place] ?? -1),
    belong: (a: number, b: number) => tellOneFact(annotated[a]?.events ?? [], annotated[b]?.events ?? []),
  }));
  return bCubed(compared).f1;
}

function tellOneFact(a: string[], b: string[]): boolean {
  const common = a.filter((event) => b.includes(event)).length;
  return common > 0 && common / (a.length + b.length - common) >= SAME_FACT_FROM;
}

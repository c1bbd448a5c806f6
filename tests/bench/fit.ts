import { type ContextSignalsOf, contextSignals } from '../../lib/engine/match/context-signals.ts';
import { readArticle } from '../../lib/engine/match/pair/article-reading.ts';
import { articleSignals } from '../../lib/engine/match/pair/article-signals.ts';
import { probability, type Weights } from '../../lib/engine/match/pair/logistic.ts';
import { readSentence } from '../../lib/engine/match/pair/read-sentence.ts';
import type { SentenceReading } from '../../lib/engine/match/pair/sentence-reading.ts';
import { sentenceSignals } from '../../lib/engine/match/pair/signals.ts';
import { confirmedPairs, pageAndReports } from './confirmed.ts';
import { heldOut, topicSplits } from './cross-validation.ts';
import { readLines, sample } from './data.ts';
import { bestF1, f1From, type Scored } from './metrics.ts';
import { type Example, fitLogistic } from './regression.ts';
import { EVENT_PAIRS, type EventPair, type StoryDocument, storyDocuments } from './same-event.ts';
import { writeWeights } from './write-weights.ts';

/**
 * Fits the pair engine's weights to the dev files and writes them, with what they reach on topics held back, into
 * `lib/engine/match/pair/weights.ts`:
 *
 *     node tests/bench/fit.ts
 */
const RIDGE = 100;
const RIDGE_ARTICLES = 30;
/** How much a pair of the confirmed set counts beside one of the same-event set. */
const CONFIRMED_WEIGHT = 0.9;
const CONFIRMED_IN_CONTEXT = 0.05;
/** How much a pair of one story without a common event counts: the figure leaves such pairs out, readers do not. */
const SAME_STORY_MISS = 0.25;
/** The confirmed set's texts are known to be of one story. */
const SURE_STORY = 0.95;

/** What no one labelled, and how much it counts. */
const UNLABELLED = -1;
const UNLABELLED_PAIRS = 7000;
const UNLABELLED_WEIGHT = 0.07;
/** A threshold may cost so much of the best F1 if it is the stricter for it. */
const F1_TO_SPARE = 0.006;
/** Two sentences alone: every pair called the same would have an F1 of .67, so that the best F1 is reached by saying so often. */
const LOOSE_F1_TO_SPARE = 0.008;

const THRESHOLDS = Array.from({ length: 90 }, (_, step) => 0.05 + step / 100);

const readings = new Map<string, SentenceReading>();
const contexts = new Map<string, ContextSignalsOf>();
const documents = new Map(storyDocuments().map((document) => [document.doc, document]));
const articles = new Map(
  [...documents].map(([doc, { sentences }]) => [doc, readArticle(sentences.map(read))]),
);
/** With those of one story that share no event, which the figure leaves out. */
const allEventPairs = readLines<EventPair>(EVENT_PAIRS);
const eventPairs = allEventPairs.filter(({ label, sameStory }) => label === 1 || sameStory === 0);
const topics = [...new Set(eventPairs.map(({ topic }) => topic))];

const sentence = fitSentences();
const story = fitArticles();
const context = fitContext(story.examples);
writeWeights({ sentence, story, context });

function fitSentences() {
  const events = eventPairs.map((pair) => sentenceExample(pair, 1));
  const links = confirmedPairs().map((pair) => sentenceExample(pair, CONFIRMED_WEIGHT));
  const signals = ['likeness', 'conflict'];
  const train = (examples: Example[]) => fitLogistic([...examples, ...links], signals, RIDGE);
  const weights = train(events);
  const threshold = strictThreshold(scoreAll(weights, events), LOOSE_F1_TO_SPARE);
  return {
    weights,
    threshold,
    figures: { 'same-event': heldOut(events, topicSplits(topics), train) },
  };
}

function sentenceExample(
  pair: { topic: string; a: string; b: string; label: number },
  weight: number,
): Example {
  const values = { ...sentenceSignals(read(pair.a), read(pair.b)) };
  return { topic: pair.topic, values, hit: pair.label === 1, weight };
}

function fitArticles() {
  const all = [...documents.values()];
  const examples = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter(({ topic }) => topic === a.topic)
      .map((b): Example => {
        return { topic: a.topic, values: articleValues(a.doc, b.doc), hit: a.story === b.story };
      }),
  );
  const signals = Object.keys(examples[0]?.values ?? {});
  const train = (some: Example[]) => fitLogistic(some, signals, RIDGE_ARTICLES);
  const weights = train(examples);
  const { threshold } = bestF1(scoreAll(weights, examples));
  return {
    weights,
    threshold,
    examples,
    figures: { 'same-story': heldOut(examples, topicSplits(topics), train) },
  };
}

function articleValues(a: string, b: string): Record<string, number> {
  const [first, second] = [articles.get(a), articles.get(b)];
  return first && second ? { ...articleSignals(first, second) } : {};
}

/** In each fold the articles' weights are fitted on the same topics as the sentences' are. */
function fitContext(articleExamples: Example[]) {
  const links = confirmedExamples();
  const known = [...allEventPairs, ...unlabelledPairs()];
  const fitOn = (some: Set<string>) => {
    const own = articleExamples.filter(({ topic }) => some.has(topic));
    const story = fitLogistic(own, signalsOf(own), RIDGE_ARTICLES);
    const examples = known.filter(({ topic }) => some.has(topic)).map((pair) => contextExample(pair, story));
    const weights = fitLogistic([...examples, ...links], signalsOf(examples), RIDGE);
    const score = (pairs: EventPair[]) =>
      scoreAll(
        weights,
        pairs.map((pair) => contextExample(pair, story)),
      );
    return { weights, score };
  };
  const { weights, score } = fitOn(new Set(topics));
  const folds = topicSplits(topics).map((held) => {
    const fold = fitOn(new Set(topics.filter((topic) => !held.has(topic))));
    return fold.score(eventPairs.filter(({ topic }) => held.has(topic)));
  });
  const threshold = strictThreshold(score(eventPairs), F1_TO_SPARE);
  return { weights, threshold, figures: { 'same-event-with-articles': folds } };
}

function signalsOf(examples: Example[]): string[] {
  return Object.keys(examples[0]?.values ?? {});
}

function contextExample(pair: EventPair, articleWeights: Weights): Example {
  const story = probability(articleWeights, articleValues(pair.docA, pair.docB));
  const [inA, inB] = [placeIn(pair.docA, pair.a), placeIn(pair.docB, pair.b)];
  const values = { ...signalsBetween(pair)(inA, inB, story) };
  return { topic: pair.topic, values, hit: pair.label === 1, weight: weightOf(pair) };
}

function placeIn(doc: string, sentence: string): number {
  return documents.get(doc)?.sentences.indexOf(sentence) ?? -1;
}

function weightOf({ label, sameStory }: EventPair): number {
  if (label === UNLABELLED) return UNLABELLED_WEIGHT;
  return label === 0 && sameStory === 1 ? SAME_STORY_MISS : 1;
}

function signalsBetween({ docA, docB }: EventPair): ContextSignalsOf {
  const key = `${docA} ${docB}`;
  const signals = contexts.get(key) ?? contextSignals(sentencesOf(docA), sentencesOf(docB));
  contexts.set(key, signals);
  return signals;
}

function sentencesOf(doc: string): SentenceReading[] {
  return articles.get(doc)?.sentences ?? [];
}

/**
 * Pairs of sentences of one story that nobody labelled. Few of them tell the same, and without them the weights would
 * call every two sentences of one story the same: the labelled ones were chosen for what they share.
 */
function unlabelledPairs(): EventPair[] {
  const labelled = new Set(allEventPairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const all = [...documents.values()];
  const pairs = all.flatMap((first, at) =>
    all
      .slice(at + 1)
      .filter(({ story }) => story === first.story)
      .flatMap((second) => sentencePairs(first, second)),
  );
  return sample(
    pairs.filter(({ a, b }) => !labelled.has(`${a} ${b}`)),
    UNLABELLED_PAIRS,
  );
}

function sentencePairs(first: StoryDocument, second: StoryDocument): EventPair[] {
  const { topic } = first;
  const pair = { topic, docA: first.doc, docB: second.doc, sameStory: 1, label: UNLABELLED };
  return first.sentences.flatMap((a) => second.sentences.map((b) => ({ ...pair, a, b })));
}

/** The confirmed pairs as they are when both texts are at hand. */
function confirmedExamples(): Example[] {
  return pageAndReports(confirmedPairs()).flatMap(({ pairs, page, reports }) => {
    const signalsOf = contextSignals(page.map(read), reports.map(read));
    return pairs.map(({ topic, a, b, label }) => ({
      topic,
      values: { ...signalsOf(page.indexOf(a), reports.indexOf(b), SURE_STORY) },
      hit: label === 1,
      weight: CONFIRMED_IN_CONTEXT,
    }));
  });
}

function read(text: string): SentenceReading {
  const reading = readings.get(text) ?? readSentence(text, 'en');
  readings.set(text, reading);
  return reading;
}

function scoreAll(weights: Weights, examples: Example[]): Scored[] {
  return examples.map(({ values, hit }) => ({ score: probability(weights, values), hit }));
}

/** The highest threshold that reaches nearly the best F1: who says less is right more often. */
function strictThreshold(items: Scored[], toSpare: number): number {
  const { f1, threshold } = bestF1(items);
  const stricter = THRESHOLDS.filter((value) => value > threshold && f1From(items, value) >= f1 - toSpare);
  return Math.max(threshold, ...stricter);
}

import { readArticle } from '../../lib/engine/match/pair/article-reading.ts';
import { articleSignals } from '../../lib/engine/match/pair/article-signals.ts';
import { probability, type Weights } from '../../lib/engine/match/pair/logistic.ts';
import { readSentence, type SentenceReading } from '../../lib/engine/match/pair/reading.ts';
import { localRarity } from '../../lib/engine/match/pair/signals/local-likeness.ts';
import { contextSignals, sentenceSignals } from '../../lib/engine/match/pair/signals.ts';
import { confirmedPairs } from './confirmed.ts';
import { heldOut, topicSplits } from './cross-validation.ts';
import { readLines } from './data.ts';
import { bestF1, type Scored } from './metrics.ts';
import { type Example, fitLogistic } from './regression.ts';
import { EVENT_PAIRS, type EventPair, storyDocuments } from './same-event.ts';
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
const CONFIRMED_WEIGHT = 0.5;
const CONFIRMED_IN_CONTEXT = 0.15;
/** The confirmed set's texts are known to be of one story. */
const SURE_STORY = 0.95;

const readings = new Map<string, SentenceReading>();
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
  const fit = (examples: Example[]) => fitLogistic([...examples, ...links], signals, RIDGE);
  const weights = fit(events);
  const scored = [events, links].map((examples) => scoreAll(weights, examples));
  return {
    weights,
    threshold: sharedThreshold(scored),
    figures: { 'same-event': heldOut(events, topicSplits(topics), fit) },
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
  const fit = (some: Example[]) => fitLogistic(some, signals, RIDGE_ARTICLES);
  const weights = fit(examples);
  const { threshold } = bestF1(scoreAll(weights, examples));
  return {
    weights,
    threshold,
    examples,
    fit,
    figures: { 'same-story': heldOut(examples, topicSplits(topics), fit) },
  };
}

function articleValues(a: string, b: string): Record<string, number> {
  const [first, second] = [articles.get(a), articles.get(b)];
  return first && second ? { ...articleSignals(first, second) } : {};
}

/** In each fold the articles' weights are fitted on the same topics as the sentences' are. */
function fitContext(articleExamples: Example[]) {
  const rarities = new Map<string, ReturnType<typeof localRarity>>();
  const rarityOf = ({ docA, docB }: EventPair) => {
    const key = `${docA} ${docB}`;
    const rarity =
      rarities.get(key) ??
      localRarity(articles.get(docA)?.sentences ?? [], articles.get(docB)?.sentences ?? []);
    rarities.set(key, rarity);
    return rarity;
  };
  const links = confirmedExamples();
  const exampleOf = (pair: EventPair, weights: Weights): Example => {
    const story = probability(weights, articleValues(pair.docA, pair.docB));
    const values = contextSignals(read(pair.a), read(pair.b), { story, rarity: rarityOf(pair) });
    return { topic: pair.topic, values: { ...values }, hit: pair.label === 1 };
  };
  const fitOn = (some: Set<string>) => {
    const articleWeights = fitLogistic(
      articleExamples.filter(({ topic }) => some.has(topic)),
      Object.keys(articleExamples[0]?.values ?? {}),
      RIDGE_ARTICLES,
    );
    const examples = allEventPairs
      .filter(({ topic }) => some.has(topic))
      .map((pair) => exampleOf(pair, articleWeights));
    const weights = fitLogistic([...examples, ...links], Object.keys(examples[0]?.values ?? {}), RIDGE);
    const score = (pairs: EventPair[]) =>
      scoreAll(
        weights,
        pairs.map((pair) => exampleOf(pair, articleWeights)),
      );
    return { weights, score };
  };
  const { weights, score } = fitOn(new Set(topics));
  const folds = topicSplits(topics).map((held) => {
    const fold = fitOn(new Set(topics.filter((topic) => !held.has(topic))));
    return fold.score(eventPairs.filter(({ topic }) => held.has(topic)));
  });
  return {
    weights,
    threshold: bestF1(score(eventPairs)).threshold,
    figures: { 'same-event-with-articles': folds },
  };
}

/** The confirmed pairs as they are when both texts are at hand. */
function confirmedExamples(): Example[] {
  const pairs = confirmedPairs();
  const groups = new Map<string, { a: Set<string>; b: Set<string> }>();
  const keyOf = ({ topic, doc }: { topic: string; doc: string }) => `${topic} ${doc}`;
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair)) ?? { a: new Set(), b: new Set() };
    groups.set(keyOf(pair), group);
    group.a.add(pair.a);
    group.b.add(pair.b);
  }
  return pairs.map((pair) => {
    const { a, b } = groups.get(keyOf(pair)) ?? { a: [], b: [] };
    const rarity = localRarity([...a].map(read), [...b].map(read));
    const values = contextSignals(read(pair.a), read(pair.b), { story: SURE_STORY, rarity });
    return { topic: pair.topic, values: { ...values }, hit: pair.label === 1, weight: CONFIRMED_IN_CONTEXT };
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

/** The threshold at which the F1s of several sets, each as a share of the best it can have, are highest together. */
function sharedThreshold(sets: Scored[][]): number {
  const best = sets.map((items) => bestF1(items).f1);
  const value = (threshold: number) =>
    sets.reduce((sum, items, at) => sum + f1Share(items, threshold, best[at] ?? 1), 0);
  const thresholds = Array.from({ length: 90 }, (_, step) => 0.05 + step / 100);
  return thresholds.reduce((kept, next) => (value(next) > value(kept) ? next : kept));
}

function f1Share(items: Scored[], threshold: number, best: number): number {
  const said = items.filter(({ score }) => score >= threshold);
  const right = said.filter(({ hit }) => hit).length;
  return (2 * right) / (said.length + items.filter(({ hit }) => hit).length) / best;
}

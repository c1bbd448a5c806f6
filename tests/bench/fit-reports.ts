import { writeFileSync } from 'node:fs';
import { probability, type Weights } from '../../lib/engine/match/pair/logistic.ts';
import { readSentence } from '../../lib/engine/match/pair/read-sentence.ts';
import type { SentenceReading } from '../../lib/engine/match/pair/sentence-reading.ts';
import { type ReportSignals, reportSignals } from '../../lib/engine/match/report-signals.ts';
import { type ConfirmedPair, confirmedPairs, pageAndReports } from './confirmed.ts';
import { eventsBySentence } from './event-sentences.ts';
import { auc, bestF1, type Scored } from './metrics.ts';
import { type Example, fitLogistic } from './regression.ts';
import { type StoryDocument, storyDocuments } from './same-event.ts';

/**
 * Fits the weights by which a page's sentences are compared with a story's reports, and writes them, with what they
 * reach on topics held back, into `lib/engine/match/report-weights.ts`:
 *
 *     node tests/bench/fit-reports.ts
 *
 * The examples are the pairs of annotated sentences from two articles of one story of ECB+, and the confirmed pairs.
 * The first were annotated for the events they share and most of them do, so that the second alone say how surely a
 * score means that one confirms the other: the sum is scaled to them (Platt 1999).
 */
const FILE = new URL('../../lib/engine/match/report-weights.ts', import.meta.url);
const SIGNALS: (keyof ReportSignals)[] = ['likeness', 'local', 'characters', 'share', 'length'];
const RIDGE = 10;

const readings = new Map<string, SentenceReading>();
const eventsOf = eventsBySentence();
const events = [...Map.groupBy(storyDocuments(), ({ story }) => story).values()].flatMap(eventExamples);
const links = pageAndReports(confirmedPairs()).flatMap(linkExamples);

const weights = fitted(events, links);
const heldOutEvents = scoresHeldOut(events, (held) => fitted(held, links));
const heldOutLinks = scoresHeldOut(links, (held) => fitted(events, held));
writeFileSync(FILE, file());

/** Every two annotated sentences of two articles of a story, both ways round. */
function eventExamples(articles: StoryDocument[]): Example[] {
  return articles.flatMap((page) =>
    articles.filter((other) => other !== page).flatMap((other) => eventPairs(page, other)),
  );
}

function eventPairs(page: StoryDocument, other: StoryDocument): Example[] {
  const { signalsOf } = reportSignals(page.sentences.map(read), other.sentences.map(read));
  return page.sentences.flatMap((text, sentence) => {
    const told = eventsOf(text);
    return other.sentences.flatMap((reported, report): Example[] => {
      const known = eventsOf(reported);
      if (told.length === 0 || known.length === 0) return [];
      const hit = known.some((event) => told.includes(event));
      return [{ topic: page.topic, hit, values: { ...signalsOf(sentence, report) } }];
    });
  });
}

function linkExamples({ pairs, page, reports }: ReturnType<typeof pageAndReports>[number]): Example[] {
  const { signalsOf } = reportSignals(page.map(read), reports.map(read));
  return pairs.map(({ topic, a, b, label }: ConfirmedPair) => ({
    topic,
    hit: label === 1,
    values: { ...signalsOf(page.indexOf(a), reports.indexOf(b)) },
  }));
}

function fitted(events: Example[], links: Example[]): Weights {
  const raw = fitLogistic([...events, ...links], SIGNALS, RIDGE);
  const sums = links.map((link) => ({ ...link, values: { sum: sumOf(raw, link) } }));
  const { bias, sum = 1 } = fitLogistic(sums, ['sum'], 0);
  const scaled = Object.entries(raw).map(([name, value]) => [name, value * sum]);
  return { ...Object.fromEntries(scaled), bias: raw.bias * sum + bias };
}

function sumOf(weights: Weights, { values }: Example): number {
  return SIGNALS.reduce((sum, name) => sum + (weights[name] ?? 0) * (values[name] ?? 0), weights.bias);
}

function scoresHeldOut(examples: Example[], fitTo: (others: Example[]) => Weights): Scored[] {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  return topics.flatMap((topic) => {
    const weights = fitTo(examples.filter((example) => example.topic !== topic));
    const own = examples.filter((example) => example.topic === topic);
    return own.map(({ values, hit }) => ({ score: probability(weights, values), hit }));
  });
}

function read(text: string): SentenceReading {
  const reading = readings.get(text) ?? readSentence(text, 'en');
  readings.set(text, reading);
  return reading;
}

function file(): string {
  const lines = [
    `one event, ${events.length} pairs: AUC ${auc(heldOutEvents).toFixed(3)}`,
    `confirmed, ${links.length} pairs: AUC ${auc(heldOutLinks).toFixed(3)}, F1 ${bestF1(heldOutLinks).f1.toFixed(3)} at its best threshold`,
  ];
  for (const line of lines) console.log(line);
  console.log(JSON.stringify(bestF1(heldOutLinks)));
  return [
    "import type { Weights } from './pair/logistic.ts';",
    "import type { ReportSignals } from './report-signals.ts';",
    '',
    '/**',
    ' * Of a sentence and a report of one story. Written by `node tests/bench/fit-reports.ts`; not to be edited by hand. On',
    ' * topics held back, one at a time, all scores taken together:',
    ' *',
    ...lines.map((line) => ` *   ${line}`),
    ' */',
    'export const REPORT_WEIGHTS: Weights<keyof ReportSignals> = {',
    ...Object.entries(weights).map(([name, value]) => `  ${name}: ${value.toFixed(4)},`),
    '};',
    '',
  ].join('\n');
}

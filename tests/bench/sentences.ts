import { splitSentences } from '../../lib/engine/text/sentences.ts';
import { readLines } from './data.ts';
import type { Bench, BenchResult } from './figure.ts';
import { ratesOf } from './metrics.ts';

interface Rule {
  text: string;
  expected: string[];
  golden: boolean;
}

const RULES = 'bench/sentences/golden-rules.jsonl';
const NEWS = 'bench/sentences/wikinews.jsonl';
/** Headlines and datelines have no mark at their end; joined to the next sentence they are not to be told apart. */
const MARKED_END = /[.!?…]["'”’»)\]]*$/;

type Splitter = (text: string) => string[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segment: Splitter = (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim());
const engine: Splitter = (text) => splitSentences(text).map((sentence) => sentence.text.trim());

export const sentences: Bench = { name: 'sentences', needs: [RULES, NEWS], run: scoreSplitting };

function scoreSplitting(): BenchResult {
  const golden = readLines<Rule>(RULES).filter((rule) => rule.golden);
  const news = readLines<{ paragraphs: string[][] }>(NEWS).flatMap(({ paragraphs }) => paragraphs);
  const [ours, theirs] = [boundaryRates(news, engine), boundaryRates(news, segment)];
  return {
    figures: [
      {
        bench: 'sentences-golden',
        figure: 'exact',
        engine: exactShare(golden, engine),
        baselines: { 'Intl.Segmenter': exactShare(golden, segment) },
        items: golden.length,
      },
      ...(['precision', 'recall', 'f1'] as const).map((figure) => ({
        bench: 'sentences-news',
        figure,
        engine: ours[figure],
        baselines: { 'Intl.Segmenter': theirs[figure] },
        items: ours.items,
      })),
    ],
  };
}

function exactShare(rules: Rule[], split: Splitter): number {
  const exact = rules.filter(({ text, expected }) => {
    const plain = (parts: string[]) =>
      JSON.stringify(parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()));
    return plain(split(text)) === plain(expected);
  });
  return exact.length / rules.length;
}

/** Boundaries found and missed, each paragraph's sentences joined by spaces. */
function boundaryRates(texts: string[][], split: Splitter) {
  let [right, said, so] = [0, 0, 0];
  for (const sentences of texts) {
    const expected = boundaries(sentences).filter(({ marked }) => marked);
    const unmarked = new Set(boundaries(sentences).flatMap(({ at, marked }) => (marked ? [] : [at])));
    const known = new Set(expected.map(({ at }) => at));
    const found = boundaries(split(sentences.join(' '))).filter(({ at }) => !unmarked.has(at));
    right += found.filter(({ at }) => known.has(at)).length;
    said += found.length;
    so += expected.length;
  }
  return { ...ratesOf(right, said, so), items: so };
}

/** The inner boundaries of a text as counts of its characters that are no white space. */
function boundaries(parts: string[]): { at: number; marked: boolean }[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.replaceAll(/\s+/g, '').length;
    return { at, marked: MARKED_END.test(part) };
  });
}

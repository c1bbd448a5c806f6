import { LONGEST, type Segment } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';

/** An article to be indexed: the stems of its sentences, by `contentStems`. */
export interface ReadArticle {
  ordinal: number;
  sentences: string[][];
}

/** The sentences that have a stem, their numbers rising, and how often each has it. */
interface Occurrences {
  sentences: number[];
  times: number[];
}

/** The segment of some articles, which are given in the order of their ordinals. */
export function buildSegment(articles: ReadArticle[]): Segment {
  const writer = new SegmentWriter();
  const byStem = new Map<string, Occurrences>();
  let sentence = 0;
  for (const { ordinal, sentences } of articles) {
    writer.article(
      ordinal,
      sentences.map((stems) => Math.min(LONGEST, stems.length)),
    );
    for (const stems of sentences) addSentence(byStem, stems, sentence++);
  }
  for (const [stem, { sentences, times }] of [...byStem].sort(byUnits)) {
    sentences.forEach((number, at) => {
      writer.posting(number, Math.min(LONGEST, times[at] as number));
    });
    writer.term(stem);
  }
  return writer.segment();
}

function addSentence(byStem: Map<string, Occurrences>, stems: string[], sentence: number): void {
  for (const stem of stems) {
    const { sentences, times } = occurrencesOf(byStem, stem);
    if (sentences.at(-1) !== sentence) {
      sentences.push(sentence);
      times.push(0);
    }
    times[times.length - 1] = (times.at(-1) as number) + 1;
  }
}

function occurrencesOf(byStem: Map<string, Occurrences>, stem: string): Occurrences {
  const known = byStem.get(stem) ?? { sentences: [], times: [] };
  byStem.set(stem, known);
  return known;
}

function byUnits([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

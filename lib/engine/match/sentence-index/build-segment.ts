import { LONGEST, type Segment } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';

/** An article to be indexed: the stems of its sentences, by `contentStems`. */
export interface ReadArticle {
  ordinal: number;
  sentences: string[][];
}

/** How often each sentence has a stem; the sentences' numbers rise. */
type Occurrences = Map<number, number>;

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
  for (const stem of [...byStem.keys()].sort()) {
    for (const [at, times] of byStem.get(stem) ?? []) writer.posting(at, Math.min(LONGEST, times));
    writer.term(stem);
  }
  return writer.segment();
}

function addSentence(byStem: Map<string, Occurrences>, stems: string[], sentence: number): void {
  for (const stem of stems) {
    const occurrences = byStem.get(stem) ?? new Map<number, number>();
    byStem.set(stem, occurrences);
    occurrences.set(sentence, (occurrences.get(sentence) ?? 0) + 1);
  }
}

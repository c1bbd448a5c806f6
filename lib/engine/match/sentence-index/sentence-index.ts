import { noPostings, type PostingList } from './postings.ts';
import { roomForScores, type Scores } from './scores.ts';
import { type Segment, sentenceCount } from './segment.ts';

/**
 * Segments opened for searching. Sentences and articles are numbered through all segments; those of articles that
 * are gone have numbers too, and are never found.
 */
export interface SentenceIndex {
  parts: IndexPart[];
  ordinals: Uint32Array;
  /** The number of each article's first sentence. */
  starts: Uint32Array;
  /** By the article's number: 1 if it is gone. */
  gone: Uint8Array;
  hasGone: boolean;
  /** By the sentence's number: its article's number, and how many stems it has. */
  articleOf: Uint32Array;
  lengths: Uint8Array;
  /** Without those that are gone. */
  sentences: number;
  meanLength: number;
  /** Room for a search. */
  postings: PostingList;
  scores: Scores;
}

export interface IndexPart {
  segment: Segment;
  /** The number of its first sentence. */
  base: number;
}

/** Opens segments whose articles' ordinals rise from one segment to the next. */
export function openIndex(segments: Segment[], isGone: (ordinal: number) => boolean): SentenceIndex {
  const articles = segments.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const all = segments.reduce((sum, segment) => sum + sentenceCount(segment), 0);
  const index: SentenceIndex = {
    parts: [],
    ordinals: new Uint32Array(articles),
    starts: new Uint32Array(articles),
    gone: new Uint8Array(articles),
    hasGone: false,
    articleOf: new Uint32Array(all),
    lengths: new Uint8Array(all),
    sentences: 0,
    meanLength: 0,
    postings: noPostings(),
    scores: roomForScores(),
  };
  let [article, base] = [0, 0];
  for (const segment of segments) {
    addPart(index, segment, article, base, isGone);
    article += segment.ordinals.length;
    base += sentenceCount(segment);
  }
  return measured(index);
}

function addPart(
  index: SentenceIndex,
  segment: Segment,
  firstArticle: number,
  base: number,
  isGone: (ordinal: number) => boolean,
): void {
  const { ordinals, starts, lengths } = segment;
  index.parts.push({ segment, base });
  index.ordinals.set(ordinals, firstArticle);
  index.lengths.set(lengths, base);
  ordinals.forEach((ordinal, at) => {
    const [start, end] = [base + (starts[at] as number), base + (starts[at + 1] as number)];
    index.starts[firstArticle + at] = start;
    index.articleOf.fill(firstArticle + at, start, end);
    if (!isGone(ordinal)) return;
    index.gone[firstArticle + at] = 1;
    index.hasGone = true;
  });
}

function measured(index: SentenceIndex): SentenceIndex {
  let stems = 0;
  index.lengths.forEach((length, sentence) => {
    if (index.gone[index.articleOf[sentence] as number]) return;
    index.sentences++;
    stems += length;
  });
  index.meanLength = stems / (index.sentences || 1);
  return index;
}

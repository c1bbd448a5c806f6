import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, type ReadArticle } from '../../../../lib/engine/match/sentence-index/build-segment.ts';
import {
  findForEach,
  findSentences,
  type SentenceHit,
} from '../../../../lib/engine/match/sentence-index/find-sentences.ts';
import { mergeSegments } from '../../../../lib/engine/match/sentence-index/merge-segments.ts';
import type { SoughtWord } from '../../../../lib/engine/match/sentence-index/read-word.ts';
import type { Segment } from '../../../../lib/engine/match/sentence-index/segment.ts';
import { parseSegment } from '../../../../lib/engine/match/sentence-index/segment-buffer.ts';
import { openIndex } from '../../../../lib/engine/match/sentence-index/sentence-index.ts';
import { articles, cuts, inRows, words } from './arbitraries.ts';
import { naiveSentences } from './naive-search.ts';

const LIMIT = 5;
const nobodyGone = () => false;

function found(segments: Segment[], sought: SoughtWord[], isGone: (ordinal: number) => boolean = nobodyGone) {
  return findSentences(openIndex(segments, isGone), sought, LIMIT);
}

/** As good as the best of all, place by place, and each scored rightly: of equals the last digit may choose others. */
function expectBest(hits: SentenceHit[], all: SentenceHit[]): void {
  const rounded = ({ score }: SentenceHit) => Number(score.toFixed(9));
  const scoreOf = (hit: SentenceHit) => all.find((o) => o.ordinal === hit.ordinal && o.index === hit.index);
  expect(hits.map(rounded)).toEqual(all.slice(0, LIMIT).map(rounded));
  for (const hit of hits) expect(rounded(hit)).toBe(rounded(scoreOf(hit) as SentenceHit));
}

/** The word at place `n` stands in about one sentence of `n + 1`. */
const VOCABULARY = Array.from({ length: 40 }, (_, place) => `word${place}`);
/** More than are scored in one stretch, of several lengths. */
const MANY: ReadArticle[] = Array.from({ length: 500 }, (_, ordinal) => ({
  ordinal,
  sentences: Array.from({ length: 70 }, (_, at) =>
    VOCABULARY.filter((_, place) => isDrawn(ordinal, at, place)),
  ),
}));

/** Mixes the three numbers well enough that nobody sees an order (after Knuth's multiplicative hashing). */
function isDrawn(ordinal: number, at: number, place: number): boolean {
  const mixed = Math.imul(ordinal * 70 + at + 1, 2654435761) ^ Math.imul(place + 1, 40503 * 65537);
  return (Math.imul(mixed ^ (mixed >>> 15), 2246822519) >>> 8) % (place + 1) === 0;
}

const HARBOUR: ReadArticle[] = [
  {
    ordinal: 4,
    sentences: [
      ['ferri', 'left', 'pier'],
      ['captain', 'wave'],
    ],
  },
  { ordinal: 9, sentences: [['pier', 'burn', 'night', 'long'], [], ['ferri', 'ferri', 'late']] },
];

describe('The sentence index', () => {
  it('finds the sentences that share words, those with the rare ones and the shorter ones first', () => {
    const hits = found([buildSegment(HARBOUR)], [['pier'], ['burn']]);
    expect(hits.map(({ ordinal, index }) => [ordinal, index])).toEqual([
      [9, 0],
      [4, 0],
    ]);
  });

  it('finds nothing for words that nobody wrote, and for none', () => {
    expect(found([buildSegment(HARBOUR)], [['submarin']])).toEqual([]);
    expect(found([buildSegment(HARBOUR)], [])).toEqual([]);
    expect(found([], [['pier']])).toEqual([]);
  });

  it('takes several stems as one word', () => {
    const hits = found([buildSegment(HARBOUR)], [['captain', 'burn']]);
    expect(hits.map(({ ordinal, index }) => [ordinal, index])).toEqual([
      [4, 1],
      [9, 0],
    ]);
  });

  it('scores as the formula does, sentence by sentence', () => {
    fc.assert(
      fc.property(articles, words, (all, sought) => {
        expectBest(found([buildSegment(all)], sought), naiveSentences(all, sought));
      }),
    );
  });

  it('finds the best of so many that it passes most of them over', () => {
    const index = openIndex([buildSegment(MANY)], nobodyGone);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...VOCABULARY), { maxLength: 8 }), (stems) => {
        const sought = stems.map((stem) => [stem]);
        expectBest(findSentences(index, sought, LIMIT), naiveSentences(MANY, sought));
      }),
      { numRuns: 30 },
    );
  });

  it('finds for several texts what it finds for each', () => {
    fc.assert(
      fc.property(articles, fc.array(words, { maxLength: 4 }), (all, texts) => {
        const index = openIndex([buildSegment(all)], nobodyGone);
        const each = texts.map((sought) => findSentences(index, sought, LIMIT));
        expect(findForEach(index, texts, LIMIT)).toEqual(each);
      }),
    );
  });

  it('answers the same from one segment as from several', () => {
    fc.assert(
      fc.property(articles, cuts, words, (all, at, sought) => {
        const several = inRows(all, at).map(buildSegment);
        expect(found(several, sought)).toEqual(found([buildSegment(all)], sought));
      }),
    );
  });

  it('is the same, byte for byte, merged from several as built in one', () => {
    fc.assert(
      fc.property(articles, cuts, (all, at) => {
        const merged = mergeSegments(inRows(all, at).map(buildSegment), nobodyGone);
        expect(new Uint8Array(merged.buffer)).toEqual(new Uint8Array(buildSegment(all).buffer));
      }),
    );
  });

  it('knows nothing of articles that are gone, merged or not', () => {
    fc.assert(
      fc.property(articles, cuts, words, fc.func(fc.boolean()), (all, at, sought, isGone) => {
        const segments = inRows(all, at).map(buildSegment);
        const left = all.filter(({ ordinal }) => !isGone(ordinal));
        const expected = found([buildSegment(left)], sought);
        expect(found(segments, sought, isGone)).toEqual(expected);
        expect(found([mergeSegments(segments, isGone)], sought)).toEqual(expected);
      }),
    );
  });

  it('answers the same the second time', () => {
    const index = openIndex([buildSegment(HARBOUR)], nobodyGone);
    const first = findSentences(index, [['pier'], ['ferri']], LIMIT);
    expect(findSentences(index, [['pier'], ['ferri']], LIMIT)).toEqual(first);
  });

  it('counts a sentence of very many words without end', () => {
    const endless = { ordinal: 1, sentences: [Array.from({ length: 70_000 }, () => 'ferri'), ['ferri']] };
    const hits = found([buildSegment([endless])], [['ferri']]);
    expect(hits.map(({ index }) => index)).toHaveLength(2);
  });
});

describe('A stored segment', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(articles, words, (all, sought) => {
        const segment = buildSegment(all);
        const read = parseSegment(structuredClone(segment.buffer));
        expect(read).toEqual(segment);
        expect(found([read as Segment], sought)).toEqual(found([segment], sought));
      }),
    );
  });

  it('is refused when any of its bytes has changed', () => {
    fc.assert(
      fc.property(articles, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, at, change) => {
        const bytes = new Uint8Array(buildSegment(all).buffer);
        bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
        expect(parseSegment(bytes.buffer)).toBeNull();
      }),
    );
  });

  it('is refused when it is cut off, longer than it was, or no segment at all', () => {
    const { buffer } = buildSegment(HARBOUR);
    for (let bytes = 0; bytes < buffer.byteLength; bytes++)
      expect(parseSegment(buffer.slice(0, bytes))).toBeNull();
    expect(parseSegment(buffer.transfer(buffer.byteLength + 4))).toBeNull();
    expect(parseSegment(new ArrayBuffer(64))).toBeNull();
  });

  it('is refused whatever bytes there are in its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseSegment(bytes.slice().buffer)).toBeNull();
      }),
    );
  });
});

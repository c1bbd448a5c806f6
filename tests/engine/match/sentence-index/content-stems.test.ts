import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../../lib/engine/match/pair/read-sentence.ts';
import { contentStems } from '../../../../lib/engine/match/sentence-index/content-stems.ts';

const CASES: { text: string; language: string; stems: string[] }[] = [
  {
    text: 'The ferries left Bodø’s pier at 09.30 with 1,200 cars.',
    language: 'en',
    stems: ['ferri', 'leav', 'bodo', 'pier', '09.30', '1,200', 'car'],
  },
  {
    text: 'Skipene la til i Bodø.',
    language: 'nb',
    stems: ['skip', 'la', 'bodo'],
  },
];

/** Whoever changes these has changed what the stored segments hold, and counts `FORMAT` in segment-buffer.ts up. */
describe('The stems that sentences are found by', () => {
  it.each(CASES)('of “$text” are its content words’', ({ text, language, stems }) => {
    expect(contentStems(text, language)).toEqual(stems);
  });

  it.each(CASES)('of “$text” are those that pairs are compared by', ({ text, language }) => {
    expect(contentStems(text, language)).toEqual(readSentence(text, language).words.map(({ stem }) => stem));
  });

  it('are none of a sentence of marks and small words', () => {
    expect(contentStems('… and that was it!', 'en')).toEqual([]);
  });
});

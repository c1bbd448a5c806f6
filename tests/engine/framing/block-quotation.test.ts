import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../lib/engine/framing/find-marks.ts';

const quotationsIn = (text: string) =>
  findMarks(text, { language: 'en' })
    .filter(({ kind }) => kind === 'quotation')
    .map((mark) => [mark.text, mark.speaker]);

describe('a paragraph quoted without quotation marks', () => {
  test('is a quotation when its speaker stands under it after a dash', () => {
    const text =
      'The plan was presented.\n\nWe will do this together.\n\n—Defence Secretary Jo Bell\n\nTalks go on.';
    expect(quotationsIn(text)).toEqual([['We will do this together.', 'Defence Secretary Jo Bell']]);
  });

  test('is a quotation of the document that is said to read so', () => {
    const text =
      'They issued a joint text. The statement reads:\n\nWe will sign by the summer.\n\nThe text is short.';
    expect(quotationsIn(text)).toEqual([['We will sign by the summer.', 'The statement']]);
  });

  test('is none after a colon that introduces a list', () => {
    expect(quotationsIn('The statement has three aims:\n\nSupport for Ukraine.\n\nSafe cables.')).toEqual([]);
  });

  test('is none when a dash opens a paragraph of the text itself', () => {
    expect(
      quotationsIn('The ship sailed.\n\n— Three more followed in the night, and nobody saw them go.'),
    ).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import {
  addCorrection,
  listCorrections,
  removeCorrection,
} from '../../../lib/extension/library/corrections.ts';
import { exportCorrections } from '../../../lib/extension/library/export-corrections.ts';
import { freshLibrary } from './fresh-library.ts';

function correction(otherwise: Partial<Correction>): Correction {
  return {
    id: 'one',
    story: 'skarnes',
    fact: 'f-1',
    say: 'not-the-same',
    sentence: 'abc',
    sentenceText: 'A lamp burned.',
    factText: 'The lamp was lit by hand.',
    url: null,
    at: 1,
    ...otherwise,
  };
}

beforeEach(freshLibrary);

describe('corrections', () => {
  test('are listed, those made last first, of all stories or of one', async () => {
    await addCorrection(correction({ id: 'one', at: 1 }));
    await addCorrection(correction({ id: 'two', at: 2, fact: 'f-2' }));
    await addCorrection(correction({ id: 'three', at: 3, story: 'uk-norway-pact' }));
    expect((await listCorrections()).map(({ id }) => id)).toEqual(['three', 'two', 'one']);
    expect((await listCorrections('skarnes')).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('take the place of what was said before of the same sentence and fact', async () => {
    await addCorrection(correction({ id: 'one', say: 'not-the-same' }));
    await addCorrection(correction({ id: 'two', say: 'the-same' }));
    expect(await listCorrections()).toMatchObject([{ id: 'two', say: 'the-same' }]);
  });

  test.each([
    { now: ['a.1', 'b.1', 'c.1'], what: 'more reports', left: ['two'] },
    { now: ['b.1', 'c.1'], what: 'most of its reports', left: ['two'] },
    { now: ['c.1', 'd.1'], what: 'few of its reports', left: ['two', 'one'] },
    { now: [], what: 'none of its reports', left: ['two', 'one'] },
  ])('leave $left where what is said now is of another id with $what', async ({ now, left }) => {
    await addCorrection(correction({ id: 'one', at: 1, reports: ['a.1', 'b.1', 'c.1'] }));
    await addCorrection(correction({ id: 'two', at: 2, fact: 'f-2', reports: now }));
    expect((await listCorrections()).map(({ id }) => id)).toEqual(left);
  });

  test('can be taken away, and one that is not there is no fault', async () => {
    await addCorrection(correction({ id: 'one' }));
    expect(await removeCorrection('one')).toBe('skarnes');
    expect(await removeCorrection('one')).toBeNull();
    expect(await listCorrections()).toEqual([]);
  });

  test('are given out as JSON that says what it is', async () => {
    await addCorrection(correction({}));
    expect(JSON.parse(await exportCorrections())).toEqual({
      schema: 'crossread/corrections@1',
      corrections: [correction({})],
    });
  });
});

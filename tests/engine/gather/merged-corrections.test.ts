import { expect, it } from 'vitest';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { withMerges } from '../../../lib/engine/gather/merged-corrections.ts';
import type { Correction } from '../../../lib/engine/match/correction.ts';

const CORRECTION: Correction = {
  id: 'one',
  story: 'harbour',
  fact: 'f-1',
  say: 'the-same',
  sentence: 'abc',
  sentenceText: 'Nobody drowned.',
  factText: 'All were saved.',
  url: null,
  at: 1,
};

const merge = (...reports: string[]): FactEdit => ({ do: 'merge', reports });

it.each<{ what: string; edits: FactEdit[]; added: string[] }>([
  { what: 'its fact is merged with another', edits: [merge('post.9', 'post.1')], added: ['post.9'] },
  { what: 'that is merged on', edits: [merge('a.9', 'post.1'), merge('b.8', 'a.9')], added: ['a.9', 'b.8'] },
  { what: 'other facts are merged', edits: [merge('a.9', 'b.8')], added: [] },
  { what: 'others were merged before', edits: [merge('b.8', 'a.9'), merge('a.9', 'mail.2')], added: ['a.9'] },
  { what: 'its fact is split', edits: [{ do: 'split', reports: ['post.1', 'a.9'] }], added: [] },
])('A correction has also the reports “$added” where $what', ({ edits, added }) => {
  const correction = { ...CORRECTION, reports: ['post.1', 'mail.2'] };
  expect(withMerges(correction, edits)).toEqual({ ...correction, reports: ['post.1', 'mail.2', ...added] });
});

it('A correction of a curated fact gets no reports', () => {
  expect(withMerges(CORRECTION, [merge('post.1', 'post.9')])).toEqual(CORRECTION);
});

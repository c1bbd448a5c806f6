import { beforeEach, expect, test } from 'vitest';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import { backUp } from '../../../lib/extension/library/backup.ts';
import { addCorrection } from '../../../lib/extension/library/corrections.ts';
import { deleteStory, undoDelete } from '../../../lib/extension/library/delete-story.ts';
import { exportCorrections } from '../../../lib/extension/library/export-corrections.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import { standingCorrections } from '../../../lib/extension/library/standing-corrections.ts';
import { freshLibrary } from './fresh-library.ts';
import { lighthousePack } from './lighthouse-pack.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

beforeEach(freshLibrary);

function said(id: string, story: string): Correction {
  const texts = { sentenceText: 'The light burnt on.', factText: 'The light went dark.', url: null };
  return { id, story, fact: 'f-1', say: 'not-the-same', sentence: `key-${id}`, ...texts, at: NOON };
}

test('What was said of a deleted story is not listed, exported or backed up until the story is had back; what was said of others is', async () => {
  await importPack(lighthousePack(), 'add', NOON);
  await addCorrection(said('of-the-light', 'skarnes'));
  await addCorrection(said('of-a-bundled-story', 'uk-norway-pact'));
  await deleteStory('skarnes', NOON);
  expect((await standingCorrections()).map(({ id }) => id)).toEqual(['of-a-bundled-story']);
  expect(await exportCorrections()).not.toContain('of-the-light');
  expect(await (await backUp(NOON, {})).text()).not.toContain('of-the-light');
  await undoDelete('skarnes');
  expect(await standingCorrections()).toHaveLength(2);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { previewPack } from '../../../lib/engine/report/library/pack-preview.ts';
import type { Report, StoryPack } from '../../../lib/engine/story/pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { deleteStory } from '../../../lib/extension/library/delete-story.ts';
import { editFacts, renameStory } from '../../../lib/extension/library/edit-story.ts';
import { exportPack } from '../../../lib/extension/library/export-pack.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import { saveArticles } from '../../../lib/extension/library/save-article.ts';
import { shelvedPack } from '../../../lib/extension/library/shelved-pack.ts';
import { withoutArticles } from '../../../lib/extension/library/whole-articles.ts';
import { bundledPacks } from '../../../lib/extension/packs.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';
import { lighthousePack } from './lighthouse-pack.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

beforeEach(freshLibrary);

async function standingOf(pack: StoryPack) {
  return previewPack(pack, 1, await shelvedPack(pack.id)).standing;
}

describe('what stands in the library under a pack’s id', () => {
  test('is nothing before it is imported, and nothing once it is deleted', async () => {
    expect(await standingOf(lighthousePack())).toBe('new');
    await importPack(lighthousePack(), 'add', NOON);
    await deleteStory('skarnes', NOON);
    expect(await standingOf(lighthousePack())).toBe('new');
  });

  test('is the same pack after it, with its articles whole or without', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    expect(await standingOf(lighthousePack())).toBe('same');
    expect(await standingOf(withoutArticles(lighthousePack()))).toBe('same');
  });

  test('is still the same when the reader has changed the story', async () => {
    const { id, revision } = await importPack(lighthousePack(), 'add', NOON);
    const report = reportKey(lighthousePack().reports[0] as Report);
    await editFacts({ id, revision }, [{ do: 'drop', report }], NOON);
    await renameStory({ id, revision: revision + 1 }, 'My light', NOON);
    expect(await standingOf(lighthousePack())).toBe('same');
  });

  test('is an earlier version of one that goes on from it', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    const { revision } = lighthousePack();
    expect(await standingOf(lighthousePack({ title: 'Anew', revision: revision + 1 }))).toBe('newer');
  });

  test('is the reader’s own story under its own export', async () => {
    const into = { title: 'Skarnes' };
    const { story } = await saveArticles([lighthouse(), lighthouseElsewhere()], into, NOON);
    expect(await standingOf(await exportPack(story.id, { withArticles: false }))).toBe('same');
    expect(await standingOf(await exportPack(story.id, { withArticles: true }))).toBe('same');
    await renameStory(story, 'Skarnes light', NOON);
    expect(await standingOf(lighthousePack({ id: story.id }))).toBe('other');
  });

  test('is a bundled story under a bundled story’s id', async () => {
    const [bundled] = (await bundledPacks()).packs as [StoryPack];
    expect((await shelvedPack(bundled.id))?.kind).toBe('bundled');
  });
});

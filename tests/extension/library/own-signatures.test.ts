import { beforeEach, describe, expect, test } from 'vitest';
import { recogniseStory } from '../../../lib/engine/story/detect.ts';
import type { Glance } from '../../../lib/engine/story/glance.ts';
import { deleteStory, undoDelete } from '../../../lib/extension/library/delete-story.ts';
import { createStory } from '../../../lib/extension/library/edit-story.ts';
import { saveArticles } from '../../../lib/extension/library/save-article.ts';
import { readSignatures } from '../../../lib/extension/signatures.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

/** A third outlet on the lighthouse. */
const GLANCE: Glance = {
  url: 'https://third.example/a',
  title: 'Keeper at Skarnes lit lamp by hand when lighthouse went dark',
  description: 'A landslide cut the cable.',
  lead: 'Ranveig Moe kept a lamp burning for eleven hours at the lighthouse at Skarnes after a landslide.',
  published: '2026-02-05',
  language: 'en',
  isArticle: true,
};

beforeEach(freshLibrary);

async function recognised(): Promise<string | undefined> {
  return recogniseStory(GLANCE, await readSignatures(GLANCE))?.id;
}

describe('a story of the reader’s own', () => {
  const articles = [lighthouse(), lighthouseElsewhere()];

  test('is recognised on a further page as soon as it is saved, and not once it is deleted', async () => {
    const { story } = await saveArticles(articles, { title: 'Dark' }, NOON);
    expect(await recognised()).toBe(story.id);
    await deleteStory(story.id, NOON);
    expect(await recognised()).toBeUndefined();
    await undoDelete(story.id);
    expect(await recognised()).toBe(story.id);
  });

  test('that has nothing in it yet is recognised on no page', async () => {
    await createStory('Dark', NOON);
    expect(await recognised()).toBeUndefined();
  });
});

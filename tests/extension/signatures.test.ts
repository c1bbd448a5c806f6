import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recogniseStory } from '../../lib/engine/story/detect.ts';
import type { Glance } from '../../lib/engine/story/glance.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { compileSignature } from '../../lib/engine/story/signature.ts';
import { publishSignatures } from '../../lib/extension/publish-signatures.ts';
import { readSignatures, writeSignatures } from '../../lib/extension/signatures.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const PACK: StoryPack = JSON.parse(readFileSync('public/packs/uk-norway-pact.json', 'utf8'));

const GLANCE: Glance = {
  url: 'https://news.example/a',
  title: 'UK and Norway open talks on defence pact to deter Russia',
  description: 'John Healey and Tore Sandvik met near the border.',
  lead: 'Britain and Norway have begun negotiations on a new defence agreement meant to deter Russia.',
  published: '2025-02-20',
  language: 'en',
  isArticle: true,
};

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public${new URL(url).pathname}`)));
});

describe('the signatures laid out for the detector', () => {
  test('are enough to recognise the bundled story by', async () => {
    await publishSignatures();
    expect(recogniseStory(GLANCE, await readSignatures(GLANCE))?.id).toBe('uk-norway-pact');
  });

  test('are none before they are laid out', async () => {
    expect(await readSignatures(GLANCE)).toEqual([]);
  });

  test('are read only where a page may be of the story', async () => {
    await publishSignatures();
    const elsewhere = { ...GLANCE, title: 'Ferry hits pier', description: '', lead: 'A ferry hit a pier.' };
    expect(await readSignatures(elsewhere)).toEqual([]);
    expect(await readSignatures({ ...GLANCE, published: '2019-01-01' })).toEqual([]);
  });

  test('recognise a page in a language that nobody knows by its names, as in English', async () => {
    await publishSignatures();
    expect(await readSignatures({ ...GLANCE, language: 'xx' })).toHaveLength(1);
  });

  test('go when their story goes, and come anew when it has changed', async () => {
    const signature = { ...compileSignature(PACK), until: '2025-03-01' };
    await writeSignatures([signature, { ...signature, story: 'other' }]);
    expect((await readSignatures(GLANCE)).map(({ story }) => story)).toEqual([PACK.id, 'other']);
    await writeSignatures([{ ...signature, until: '2025-04-01' }]);
    expect(await readSignatures(GLANCE)).toEqual([{ ...signature, until: '2025-04-01' }]);
    expect(Object.keys(await browser.storage.local.get(null))).not.toContain('signature-of-other');
  });

  test.each([{ stored: 'broken' }, { stored: { version: '0.9', json: '[]' } }, { stored: { json: '[' } }])(
    'are none where $stored lies in their place',
    async ({ stored }) => {
      await publishSignatures();
      await browser.storage.local.set({ 'signature-hints-en': stored });
      expect(await readSignatures(GLANCE)).toEqual([]);
    },
  );
});

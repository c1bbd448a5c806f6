import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recogniseStory } from '../../lib/engine/story/detect.ts';
import type { Glance } from '../../lib/engine/story/glance.ts';
import { publishSignatures } from '../../lib/extension/publish-signatures.ts';
import { readSignatures } from '../../lib/extension/signatures.ts';
import { browser, resetBrowser } from './fake-browser.ts';

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
    expect(recogniseStory(GLANCE, await readSignatures())?.id).toBe('uk-norway-pact');
  });

  test('are none before they are laid out', async () => {
    expect(await readSignatures()).toEqual([]);
  });

  test.each([{ stored: 'broken' }, { stored: { version: '0.9', json: '[]' } }, { stored: { json: '[' } }])(
    'are none where $stored lies in their place',
    async ({ stored }) => {
      await browser.storage.local.set({ signatures: stored });
      expect(await readSignatures()).toEqual([]);
    },
  );
});

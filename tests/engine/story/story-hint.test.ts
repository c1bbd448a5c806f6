import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseStory } from '../../../lib/engine/story/detect.ts';
import type { Glance } from '../../../lib/engine/story/glance.ts';
import { compileSignature } from '../../../lib/engine/story/signature.ts';
import { hintOf, storiesToTry } from '../../../lib/engine/story/story-hint.ts';
import { type CoveragePage, coverageArticle, coveragePages } from '../../fixtures/coverage-page.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const COVERAGE = new URL('../../fixtures/coverage/', import.meta.url);
const PACT = JSON.parse(readFileSync('public/packs/uk-norway-pact.json', 'utf8'));
const SIGNATURES = [HARBOUR_PACK, PACT].map(compileSignature);

const FERRY: Glance = {
  url: 'https://news.example/a',
  title: 'Ferry slams into quay',
  description: '',
  lead: 'The car ferry Aurora struck the main pier at Larvik on Tuesday.',
  published: '2024-03-05',
  language: 'en',
  isArticle: true,
};

function tried(glance: Glance): string[] {
  const language = glance.language ?? 'en';
  return storiesToTry(
    glance,
    SIGNATURES.map((signature) => hintOf(signature, language)),
    language,
  );
}

describe('The hints', () => {
  it('leave the story of a page', () => {
    expect(tried(FERRY)).toEqual(['larvik-ferry']);
  });

  it('leave none for a page that lacks the words of a slot, or is of another time', () => {
    expect(tried({ ...FERRY, lead: 'The library opens on Tuesday.', title: 'New library' })).toEqual([]);
    expect(tried({ ...FERRY, published: '2019-01-01' })).toEqual([]);
  });

  it('rule no story out that a page is recognised to cover', () => {
    const glances = coveragePages(COVERAGE).map(glanceOf);
    const recognised = glances.flatMap((glance) => {
      const story = recogniseStory(glance, SIGNATURES);
      return story ? [{ story: story.id, tried: tried(glance) }] : [];
    });
    expect(recognised.length).toBeGreaterThan(50);
    expect(recognised.filter(({ story, tried }) => !tried.includes(story))).toEqual([]);
  });
});

function glanceOf(page: CoveragePage): Glance {
  const { url, title, published, language, text } = coverageArticle(page);
  return {
    url: url ?? '',
    title: title ?? '',
    description: '',
    lead: text,
    published,
    language,
    isArticle: true,
  };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import type { Article } from '../../../lib/engine/text/article.ts';

const STORY = 'uk-norway-pact';
const PACK = parsePack(readFileSync(`public/packs/${STORY}.json`, 'utf8'));
const TITLE = 'UK and Norway begin talks on a new defence pact';
const OPENING =
  'The British defence secretary, John Healey, met his Norwegian counterpart, Tore Sandvik, in Kirkenes and ' +
  'agreed to begin talks on a defence pact between the United Kingdom and Norway.';

/** One paragraph of the story, with something endless behind it. */
function endless(unit: string, units: number): Article {
  const text = `${OPENING} ${unit.repeat(units)}`;
  return {
    url: 'https://courier.example/pact',
    title: TITLE,
    byline: null,
    outlet: 'Courier',
    published: '2025-02-20',
    language: 'en',
    partial: false,
    blocks: [{ kind: 'paragraph', text }],
    text,
  };
}

/** No measure of speed: some tens of times what the slowest takes on an idle machine; a quadratic step took minutes. */
const IN_TIME = { timeout: 120_000 };

describe('A text made to hurt is compared like any other', () => {
  it.each([
    { what: 'quotation marks that only open', unit: '“a ', units: 40_000 },
    { what: 'guillemets that only open', unit: '« a ', units: 40_000 },
    { what: 'whole quotations', unit: '“a” ', units: 40_000 },
    { what: 'one sentence of “he said”', unit: 'he said ', units: 15_000 },
    { what: 'one word without an end', unit: 'x', units: 500_000 },
    { what: 'brackets', unit: '(', units: 500_000 },
    { what: 'combining marks', unit: '\u0301', units: 500_000 },
    { what: 'halves of characters', unit: '\ud83d', units: 500_000 },
  ])('when it is made of $what', IN_TIME, ({ unit, units }) => {
    if (!PACK.ok) throw new Error('the pack is broken');
    expect(compareArticle(endless(unit, units), [PACK.pack]).story?.id).toBe(STORY);
  });
});

import { describe, expect, test } from 'vitest';
import { textChanges } from '../../../lib/engine/gather/text-changes.ts';
import { type Article, BLOCK_JOINT } from '../../../lib/engine/text/article.ts';

function article(...paragraphs: string[]): Article {
  return {
    url: null,
    title: null,
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    partial: false,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: paragraphs.join(BLOCK_JOINT),
  };
}

const SNOW = 'Snow closed the mountain road on Friday.';
const PLOUGH = 'Two ploughs worked through the night to open it.';

describe('what an outlet has changed', () => {
  test.each([
    {
      name: 'is nothing in the same text',
      after: [SNOW, PLOUGH],
      changes: { added: [], removed: [], changed: [] },
    },
    {
      name: 'is nothing where sentences were moved or set otherwise',
      after: [`${PLOUGH} ${SNOW.toUpperCase()}`],
      changes: { added: [], removed: [], changed: [] },
    },
    {
      name: 'is a sentence more',
      after: [SNOW, PLOUGH, 'Nobody was hurt.'],
      changes: { added: ['Nobody was hurt.'], removed: [], changed: [] },
    },
    {
      name: 'is a sentence less',
      after: [PLOUGH],
      changes: { added: [], removed: [SNOW], changed: [] },
    },
    {
      name: 'is a sentence in other words',
      after: [SNOW, PLOUGH.replace('Two', 'Three')],
      changes: {
        added: [],
        removed: [],
        changed: [{ before: PLOUGH, after: PLOUGH.replace('Two', 'Three') }],
      },
    },
    {
      name: 'is one sentence for quite another',
      after: [SNOW, 'The mayor has resigned.'],
      changes: { added: ['The mayor has resigned.'], removed: [PLOUGH], changed: [] },
    },
  ])('$name', ({ after, changes }) => {
    expect(textChanges(article(SNOW, PLOUGH), article(...after))).toEqual(changes);
  });
});

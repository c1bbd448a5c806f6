import { describe, expect, test } from 'vitest';
import { isAnyChange, type TextChanges, textChanges } from '../../../lib/engine/gather/text-changes.ts';
import { type Article, BLOCK_JOINT } from '../../../lib/engine/text/article.ts';

function article(paragraphs: string[], otherwise: Partial<Article> = {}): Article {
  return {
    url: null,
    title: 'Road shut',
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    partial: false,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: paragraphs.join(BLOCK_JOINT),
    ...otherwise,
  };
}

const SNOW = 'Snow closed the mountain road on Friday.';
const PLOUGH = 'Two ploughs worked through the night to open it.';
const THREE_PLOUGHS = 'Three ploughs worked through the night to open it.';
const NONE: TextChanges = { read: 'whole', title: null, added: [], removed: [], changed: [] };

describe('what an outlet has changed', () => {
  test.each<{ name: string; after: string[]; changes: Partial<TextChanges> }>([
    { name: 'is nothing in the same text', after: [SNOW, PLOUGH], changes: {} },
    {
      name: 'is nothing where sentences were moved or set otherwise',
      after: [`${PLOUGH} ${SNOW.toUpperCase()}`],
      changes: {},
    },
    {
      name: 'is a sentence more',
      after: [SNOW, PLOUGH, 'Nobody was hurt.'],
      changes: { added: ['Nobody was hurt.'] },
    },
    { name: 'is a sentence less', after: [PLOUGH], changes: { removed: [SNOW] } },
    {
      name: 'is a sentence in other words',
      after: [SNOW, THREE_PLOUGHS],
      changes: { changed: [{ before: PLOUGH, after: THREE_PLOUGHS }] },
    },
    {
      name: 'is one sentence for quite another',
      after: [SNOW, 'The mayor has resigned.'],
      changes: { added: ['The mayor has resigned.'], removed: [PLOUGH] },
    },
  ])('$name', ({ after, changes }) => {
    const found = textChanges(article([SNOW, PLOUGH]), article(after));
    expect(found).toEqual({ ...NONE, ...changes });
    expect(isAnyChange(found)).toBe(Object.keys(changes).length > 0);
  });

  test.each<{ name: string; after: string; title: TextChanges['title'] }>([
    {
      name: 'is a headline in other words',
      after: 'Road open',
      title: { before: 'Road shut', after: 'Road open' },
    },
    {
      name: 'is a headline that becomes a question',
      after: 'Road shut?',
      title: { before: 'Road shut', after: 'Road shut?' },
    },
    { name: 'is no headline that is only spaced otherwise', after: ' Road\n shut', title: null },
  ])('$name', ({ after, title }) => {
    const found = textChanges(article([SNOW]), article([SNOW], { title: after }));
    expect(found).toEqual({ ...NONE, title });
    expect(isAnyChange(found)).toBe(title !== null);
  });
});

describe('of an article read in part', () => {
  const WHOLE = article([SNOW, PLOUGH, 'Nobody was hurt.']);
  const part = (...paragraphs: string[]) => article(paragraphs, { partial: true });

  test.each<{ name: string; before: Article; after: Article; read: TextChanges['read'] }>([
    { name: 'no sentence was added when it is read whole', before: part(SNOW), after: WHOLE, read: 'more' },
    {
      name: 'no sentence was removed when it was whole before',
      before: WHOLE,
      after: part(SNOW),
      read: 'less',
    },
    {
      name: 'no sentence came or went with another part',
      before: part(SNOW),
      after: part(PLOUGH),
      read: 'part',
    },
    {
      name: 'no sentence was reworded that a paywall cuts short',
      before: part(SNOW, 'Two ploughs worked through the ni…'),
      after: WHOLE,
      read: 'more',
    },
  ])('$name', ({ before, after, read }) => {
    expect(textChanges(before, after)).toEqual({ ...NONE, read });
  });

  test('a sentence that both have in other words was reworded', () => {
    expect(textChanges(WHOLE, part(SNOW, THREE_PLOUGHS))).toEqual({
      ...NONE,
      read: 'less',
      changed: [{ before: PLOUGH, after: THREE_PLOUGHS }],
    });
  });

  test('a headline that is another was changed', () => {
    const title = { before: 'Road shut', after: 'Road open' };
    const after = article([SNOW], { partial: true, title: title.after });
    expect(textChanges(WHOLE, after)).toEqual({ ...NONE, read: 'less', title });
  });
});

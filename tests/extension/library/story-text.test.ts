import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import type { WholeStory } from '../../../lib/extension/library/story-record.ts';
import { measure, storyIn, storyText } from '../../../lib/extension/library/story-text.ts';

/** Any UTF-16 units: halves of characters, NUL, marks of direction. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));
const oddText = fc.oneof(
  anyText,
  fc.constantFrom('__proto__', 'constructor', '\uD800', '"\\\n', '', '\u202E', '<b>', '\uFEFF'),
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const moment = fc.integer({ min: 0, max: 4e12 });
const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null });

const edit: fc.Arbitrary<FactEdit> = fc.oneof(
  fc.record({ do: fc.constant('rename' as const), report: oddText, text: oddText }),
  fc.record({ do: fc.constant('merge' as const), reports: fc.array(oddText) }),
  fc.record({ do: fc.constant('split' as const), reports: fc.array(oddText) }),
  fc.record({ do: fc.constant('drop' as const), report: oddText }),
);

const article: fc.Arbitrary<SavedArticle> = fc.record({
  id,
  url: oddText,
  title: oddText,
  byline: orNull(oddText),
  outlet: oddText,
  published: orNull(fc.constantFrom('2026-02-03', '1999-12-31')),
  language: orNull(oddText),
  partial: fc.boolean(),
  blocks: fc.array(
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'crosshead' as const), text: oddText }),
  ),
  text: oddText,
  version: fc.integer({ min: 1, max: 9 }),
  savedAt: moment,
});

const story: fc.Arbitrary<WholeStory> = fc.record({
  id,
  title: oddText.filter((title) => title !== ''),
  kind: fc.constantFrom('own' as const, 'imported' as const),
  revision: fc.integer({ min: 1, max: 1e6 }),
  changedAt: moment,
  edits: fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 3 }),
  imported: orNull(oddText),
  pack: oddText,
  articles: fc.array(article, { maxLength: 3 }),
});

describe('a story as a text', () => {
  test('is read as the very story, whatever stands in it', () => {
    fc.assert(
      fc.property(story, (value) => {
        expect(storyIn(storyText(value))).toEqual(value);
      }),
    );
  });

  test('is the same text for the same story, in whatever order its fields stand', () => {
    fc.assert(
      fc.property(story, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse()) as unknown as WholeStory;
        expect(storyText(turned)).toBe(storyText(value));
      }),
    );
  });

  test('stays as it is on its way through UTF-8', () => {
    fc.assert(
      fc.property(story, (value) => {
        const text = storyText(value);
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another thing', '{"id":"a"}'],
  ])('that is %s is none', (_, text) => {
    expect(storyIn(text)).toBeNull();
  });

  test('with any field taken away, exchanged or added is none, and changes nothing else', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const field = fc.constantFrom(...(['id', 'title', 'kind', 'revision', 'edits', 'articles'] as const));
    fc.assert(
      fc.property(story, field, fc.constantFrom(undefined, null, {}, -1, true), (value, name, other) => {
        expect(storyIn(JSON.stringify({ ...value, [name]: other }))).toBeNull();
        expect(storyIn(JSON.stringify(value).replace('{', '{"__proto__":{"polluted":1},'))).toBeNull();
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('the measure of a text', () => {
  test('is its bytes in UTF-8 and its SHA-256, as FIPS 180-2 has it for “abc”', async () => {
    expect(await measure('abc')).toEqual({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect((await measure('ø')).bytes).toBe(2);
  });
});

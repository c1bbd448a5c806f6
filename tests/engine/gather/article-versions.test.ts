import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextVersion,
  savedAs,
  standingVersion,
  standingVersions,
} from '../../../lib/engine/gather/article-versions.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';

type Read = 'whole' | 'part';

function saved(version: number, read: Read, text = `Text ${version}.`): SavedArticle {
  return {
    id: 'a',
    url: 'https://one.example/a',
    title: 'Road shut',
    outlet: 'One',
    byline: null,
    published: null,
    language: 'en',
    partial: read === 'part',
    blocks: [{ kind: 'paragraph', text }],
    text,
    version,
    savedAt: version,
  };
}

const versionsOf = (...reads: Read[]) => reads.map((read, at) => saved(at + 1, read));

describe('the version that stories are made of', () => {
  test.each<{ name: string; reads: Read[]; standing: number | undefined }>([
    { name: 'is none of no versions', reads: [], standing: undefined },
    { name: 'is the newest of whole ones', reads: ['whole', 'whole'], standing: 2 },
    { name: 'is the newest of parts', reads: ['part', 'part'], standing: 2 },
    { name: 'is the whole one after a part', reads: ['part', 'whole'], standing: 2 },
    { name: 'is the whole one before a part', reads: ['whole', 'part', 'part'], standing: 1 },
    { name: 'is the newest whole one among parts', reads: ['whole', 'part', 'whole', 'part'], standing: 3 },
  ])('$name', ({ reads, standing }) => {
    expect(standingVersion(versionsOf(...reads))?.version).toBe(standing);
  });

  test('is the same in whatever order they come, one for each article', () => {
    const other = { ...saved(1, 'part'), id: 'b', published: '2026-03-01' };
    const all = [...versionsOf('whole', 'part', 'whole', 'part'), other];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(standingVersions(shuffled).map(({ id, version }) => [id, version])).toEqual([
          ['b', 1],
          ['a', 3],
        ]);
      }),
    );
  });
});

describe('an article that is read again', () => {
  const VERSIONS = [saved(1, 'whole', 'All.'), saved(2, 'part', 'Some.')];
  const reading = { title: 'Road shut', text: 'All.', partial: false };

  test.each([
    {
      name: 'is saved already as its newest version',
      read: { ...reading, text: 'Some.', partial: true },
      as: 2,
    },
    { name: 'is saved already as its standing version', read: reading, as: 1 },
    {
      name: 'is the same with a headline spaced otherwise',
      read: { ...reading, title: 'Road  shut' },
      as: 1,
    },
    { name: 'is another with another text', read: { ...reading, text: 'More.' }, as: undefined },
    { name: 'is another with another headline', read: { ...reading, title: 'Road open' }, as: undefined },
    {
      name: 'is another read whole with the text of a part',
      read: { ...reading, text: 'Some.' },
      as: undefined,
    },
  ])('$name', ({ read, as }) => {
    expect(savedAs(read, VERSIONS)?.version).toBe(as);
  });

  test('is another where it is again what it was before its outlet changed it', () => {
    const changed = [saved(1, 'whole', 'All.'), saved(2, 'whole', 'Changed.')];
    expect(savedAs(reading, changed)).toBeNull();
  });

  test('gets the number after the highest', () => {
    expect(nextVersion(VERSIONS)).toBe(3);
    expect(nextVersion([])).toBe(1);
  });
});

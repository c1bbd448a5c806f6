import { describe, expect, it } from 'vitest';
import { viewOfBundled } from '../../../lib/extension/library/view-of.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

describe('a story that comes with Crossread', () => {
  const pack = { ...HARBOUR_PACK, translations: { nb: 'Ferge traff brygga i Larvik' } };

  it.each([
    ['nb', 'Ferge traff brygga i Larvik'],
    ['en', HARBOUR_PACK.title],
  ])('is listed by its title in the reader’s language if it has one: %s', (language, title) => {
    expect(viewOfBundled(pack, language).title).toBe(title);
  });

  it('is listed with the days and the outlets of its articles', () => {
    const { from, until, outlets, articles } = viewOfBundled(pack, 'en');
    const days = pack.articles.map(({ published }) => published ?? '').sort();
    expect([from, until]).toEqual([days[0], days.at(-1)]);
    expect(articles).toBe(pack.articles.length);
    expect(new Set(outlets).size).toBe(outlets.length);
  });
});

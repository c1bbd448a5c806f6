import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../lib/engine/story/misspelt-names.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const find = nameFinder(HARBOUR_PACK.entities);

describe('A misspelt name', () => {
  it.each([
    { word: 'Larvick', id: 'larvik' },
    { word: 'Larvvik', id: 'larvik' },
    { word: 'Larvek', id: 'larvik' },
    { word: 'Aurorra', id: 'aurora' },
    { word: 'Sandefjiord', id: 'sandefjord' },
    { word: 'Sandefyord', id: 'sandefjord' },
  ])('$word is taken for $id', ({ word, id }) => {
    expect(find(word)).toBe(id);
  });

  it.each(['Garden', 'Larkin', 'August', 'Sandal', 'Larvae', 'Harvik'])('%s is taken for nothing', (word) => {
    expect(find(word)).toBeNull();
  });

  it('of a place is of the whole name, not of a word that others bear too', () => {
    const camp = { id: 'camp', kind: 'place', name: 'Camp Larvik', terms: {} } as const;
    expect(nameFinder([camp])('Larvik')).toBeNull();
    expect(nameFinder([{ ...camp, kind: 'person' }])('Larvik')).toBe('camp');
  });
});

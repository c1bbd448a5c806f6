import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, indexTerms } from '../../../lib/engine/story/terms.ts';
import { tokenise } from '../../../lib/engine/story/tokens.ts';

interface Case {
  what: string;
  terms: string[];
  text: string;
  found: string[];
  language?: string;
}

const CASES: Case[] = [
  { what: 'an inflection of a word', terms: ['agree'], text: 'They agreed at noon.', found: ['agreed'] },
  {
    what: 'a phrase in order',
    terms: ['border post'],
    text: 'the old border posts',
    found: ['border posts'],
  },
  { what: 'no phrase out of order', terms: ['border post'], text: 'post at the border', found: [] },
  {
    what: 'hyphen and space as one',
    terms: ['north west'],
    text: 'the north-west coast',
    found: ['north west'],
  },
  {
    what: 'a gap of few words',
    terms: ['shut .. out'],
    text: 'shut the smaller allies out',
    found: ['shut the smaller allies out'],
  },
  {
    what: 'no gap of many words',
    terms: ['shut .. out'],
    text: 'shut the door as the last of them went out',
    found: [],
  },
  {
    what: 'a beginning of a word',
    terms: ['forsvarsavtale*'],
    text: 'forsvarsavtalen',
    found: ['forsvarsavtalen'],
    language: 'nb',
  },
  {
    what: 'an end of a word',
    terms: ['*avtale'],
    text: 'en samarbeidsavtale',
    found: ['samarbeidsavtale'],
    language: 'nb',
  },
  {
    what: 'a name by its capital',
    terms: ['Proteus'],
    text: 'the PROTEUS and a proteus',
    found: ['PROTEUS'],
  },
  {
    what: 'a short acronym, not the pronoun',
    terms: ['US'],
    text: 'It told us that the US and the U.S. left',
    found: ['US', 'U.S.'],
  },
  {
    what: 'a longer acronym as papers write it',
    terms: ['NATO'],
    text: 'NATO, Nato',
    found: ['NATO', 'Nato'],
  },
  {
    what: 'in Norwegian no word with other letters',
    terms: ['møte', 'tør'],
    text: 'Tore gikk mot strømmen til møtene',
    found: ['møtene'],
    language: 'nb',
  },
  {
    what: 'in German a word whose vowel changes',
    terms: ['Vertrag'],
    text: 'zwei Verträge',
    found: ['Verträge'],
    language: 'de',
  },
  { what: 'a name without its diacritics', terms: ['Bodø'], text: 'in Bodo', found: ['Bodo'] },
];

function mentionsOf(terms: string[], text: string, language = 'en'): string[] {
  const index = indexTerms([{ id: 'x', terms }], language);
  return findMentions(tokenise(text, language), index).map((mention) => mention.text);
}

describe('Terms find', () => {
  it.each(CASES)('$what', ({ terms, text, found, language }) => {
    expect(mentionsOf(terms, text, language)).toEqual(found);
  });

  it('mentions that slice the text they stand in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} border post ${after}`;
        const index = indexTerms([{ id: 'x', terms: ['border post'] }], 'en');
        const found = findMentions(tokenise(text, 'en'), index);
        expect(found.some(({ start, end }) => text.slice(start, end) === 'border post')).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemmer } from '../../../lib/engine/text/stem.ts';
import { normalise, splitWords } from '../../../lib/engine/text/words.ts';

describe('the words of a text', () => {
  test.each([
    ['Norway’s coast, and Bodø.', ['norway', 'coast', 'and', 'bodo']],
    ["The ministers' words", ['the', 'ministers', 'words']],
    ["They don’t, he won't", ['they', "don't", 'he', "won't"]],
    ['UK-Norwegian, 30-year-old', ['uk', 'norwegian', '30', 'year', 'old']],
    ['F-35 and P-8, co-operation, e-mail', ['f35', 'and', 'p8', 'cooperation', 'email']],
    ['the U.S. Navy, J.K. Lund', ['the', 'us', 'navy', 'jk', 'lund']],
    ['1,000 men, 2.5 km, 20.02.2025.', ['1,000', 'men', '2.5', 'km', '20.02.2025']],
    ['400km', ['400', 'km']],
    ['soft\u00ADhyphen zero\u200Bwidth', ['softhyphen', 'zerowidth']],
    ['— … “”', []],
  ])('of %j are %j', (text, words) => {
    expect(splitWords(text).map((word) => word.lower)).toEqual(words);
  });

  test('keep right offsets where the small letters are longer', () => {
    const text = 'İzmir og Straße';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'İzmir',
      'og',
      'Straße',
    ]);
  });

  test('carry their stems if a stemmer is given, and none if not', () => {
    expect(splitWords('Ships sailing', stemmer('en')).map((word) => word.stem)).toEqual(['ship', 'sail']);
    expect(splitWords('Ships')).toEqual([{ start: 0, end: 5, text: 'Ships', lower: 'ships' }]);
  });
});

test.each([
  ['Bodø', 'bodo'],
  ['Ålesund', 'alesund'],
  ['Tromsø’s', 'tromso'],
  ['Ærø', 'aero'],
  ['Größe', 'grosse'],
  ['Łódź', 'lodz'],
  ['Søren', 'soren'],
  ['Zelenskyĭ', 'zelenskyi'],
  ['NATO', 'nato'],
  ['U.K.', 'uk'],
])('%s is compared as %s', (word, normal) => {
  expect(normalise(word)).toBe(normal);
});

test('any text: words lie in order, without overlap, and are what their offsets say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of splitWords(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
      }
    }),
  );
});

test('normalising twice is normalising once, possessives aside', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-ňŋ-ž]{0,12}$/), (word) => {
      expect(normalise(normalise(word))).toBe(normalise(word));
    }),
  );
});

describe('stems', () => {
  test.each([
    ['en', ['negotiation', 'negotiations', 'negotiating', 'Negotiated']],
    ['en', ['cable', 'cables', 'cable’s']],
    ['nb', ['forsvarsavtale', 'forsvarsavtalen', 'forsvarsavtaler']],
    ['nb', ['kabler', 'kablene']],
    ['de', ['Verhandlung', 'Verhandlungen']],
    ['de', ['Abkommen', 'Abkommens']],
  ])('in %s, %j are one', (language, words) => {
    expect(new Set(words.map(stemmer(language))).size).toBe(1);
  });

  test.each([
    ['en', 'news', 'new'],
    ['en', 'united', 'unit'],
    ['en', 'universal', 'north'],
  ])('in %s, %s and %s are two', (language, a, b) => {
    expect(stemmer(language)(a)).not.toBe(stemmer(language)(b));
  });

  test('a language without a stemmer only normalises', () => {
    expect(stemmer('fi')('Venäjän')).toBe('venajan');
    expect(stemmer(null)('Ships')).toBe('ships');
    expect(stemmer('constructor')('Ships')).toBe('ships');
  });
});

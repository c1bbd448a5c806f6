import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../lib/engine/framing/find-marks.ts';
import { QUOTED } from './quoted-fragments.ts';

const parts = fc.constantFrom(
  ...['“', '”', '"', "'", '«', '»', ' ', ' ', ' ', '\n\n', ',', '.', ':', '—', '(', ')', ';'],
  ...[
    'said',
    'Healey',
    'called',
    'so-called',
    'alleged',
    'as',
    'to',
    'that',
    'the',
    'by',
    'threats',
    'New',
    'he',
  ],
  ...['according', 'claims', 'seeks', 'regime', 'what', 'and', '’s', 'adding', 'İ', '🇳🇴', '\u00AD'],
);
const texts = fc.array(parts, { maxLength: 80 }).map((chosen) => chosen.join(' '));
const languages = fc.constantFrom('en', 'nb', 'de');

const A_QUADRATIC_STEP_TAKES_LONGER_MS = 60_000;

describe('findMarks', () => {
  test('whatever the text, every mark is a stretch of it, in order, with a scope inside it', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = 0;
        for (const mark of findMarks(text, { language })) {
          expect(mark.text).toBe(text.slice(mark.start, mark.end));
          expect(mark.text).not.toBe('');
          expect(mark.start).toBeGreaterThanOrEqual(last);
          expect(mark.scope.start >= 0 && mark.scope.start < mark.scope.end).toBe(true);
          expect(mark.scope.end).toBeLessThanOrEqual(text.length);
          last = mark.start;
        }
      }),
    );
  });

  test('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(findMarks(text))).toBe(true);
      }),
    );
  });

  test('a quotation is one thing only', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const quoted = findMarks(text, { language }).filter(({ kind }) =>
          ['quotation', 'partial-quote', 'scare-quote'].includes(kind),
        );
        expect(new Set(quoted.map(({ start }) => start)).size).toBe(quoted.length);
      }),
    );
  });

  test('only scare quotes, hedges, loaded terms, certainty and distancing attribution are stance', () => {
    const marks = QUOTED.flatMap(({ text, language = 'en' }) => findMarks(text, { language }));
    const neutral = marks.filter(({ isStance }) => !isStance).map(({ kind }) => kind);
    expect([...new Set(neutral)].sort()).toEqual(['attribution', 'partial-quote', 'quotation']);
  });

  test('finds the language by itself', () => {
    const text = 'Avtalen skal verne landet mot de såkalte «ekspertene» som ikke er der.';
    expect(findMarks(text).map(({ kind }) => kind)).toContain('scare-quote');
  });

  test('says nothing of a text in a language it has no words of', () => {
    expect(findMarks('Les « experts » ont parlé.', { language: 'fr' })).toEqual([]);
    expect(findMarks('Эти «эксперты» снова ошиблись в своих прогнозах.')).toEqual([]);
  });

  test('words inside a quotation are the speaker’s and get no mark of their own', () => {
    const marks = findMarks('Healey said: “The brutal regime allegedly seeks to win.”', { language: 'en' });
    expect(marks.map(({ kind }) => kind)).toEqual(['attribution', 'quotation']);
  });

  test.each([
    ['en', 'he said “x” called as to “y” and '],
    ['en', 'it claims that it seeks to go '],
    ['nb', '– ja, sier han '],
  ])(
    'come to an end in a text made to confuse: %s, %s',
    { timeout: A_QUADRATIC_STEP_TAKES_LONGER_MS },
    (language, bait) => {
      const text = bait.repeat(10_000);
      for (const mark of findMarks(text, { language }))
        expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    },
  );
});

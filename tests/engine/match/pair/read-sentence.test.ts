import { describe, expect, it } from 'vitest';
import { areAntonyms, baseOf, kinOf } from '../../../../lib/engine/match/pair/kin.ts';
import { isOfPlace, isPlaceName } from '../../../../lib/engine/match/pair/place-names.ts';
import { rarityOf, UNSEEN_RARITY } from '../../../../lib/engine/match/pair/rarity.ts';
import { readSentence } from '../../../../lib/engine/match/pair/read-sentence.ts';
import { stemmer } from '../../../../lib/engine/text/stem.ts';

const stem = stemmer('en');
const classes = (text: string, language = 'en') =>
  Object.fromEntries(readSentence(text, language).words.map(({ lower, kind }) => [lower, kind]));

describe('The words of a sentence', () => {
  it('are told apart as names, places, numbers, days and months', () => {
    expect(classes('On Monday Brandvold flew 400 miles to Bergen in June.')).toMatchObject({
      monday: 'weekday',
      brandvold: 'name',
      flew: 'plain',
      400: 'number',
      bergen: 'place',
      june: 'month',
    });
  });

  it('are no names in a headline only because each has a capital', () => {
    expect(classes('Woman Killed In Bergen Crash')).toMatchObject({
      woman: 'plain',
      killed: 'plain',
      bergen: 'place',
    });
  });

  it('are no names in German because each noun has a capital', () => {
    expect(classes('Die Fähre kam am Montag an.', 'de')).toMatchObject({ fahre: 'plain' });
  });

  it('know the names that only tell of the event', () => {
    expect(readSentence('The ferry sank, Brandvold said.', 'en').sources).toEqual(
      new Set([stem('Brandvold')]),
    );
  });
});

describe('A month', () => {
  it.each([
    {
      text: 'Broen åpnet i juni.',
      language: 'nb',
      is: 'a small word in Norwegian',
      word: 'juni',
      kind: 'month',
    },
    {
      text: 'It opened in March.',
      language: 'en',
      is: 'known by its capital in English',
      word: 'march',
      kind: 'month',
    },
    { text: 'They march home.', language: 'en', is: 'no verb', word: 'march', kind: 'plain' },
  ])('is $is', ({ text, language, word, kind }) => {
    expect(readSentence(text, language).words.find(({ lower }) => lower === word)?.kind).toBe(kind);
  });
});

describe('The word tables', () => {
  it('hold names rarer than words, and words rarer than those every article has', () => {
    expect(rarityOf(stem('zvezdarov'), 'en')).toBe(UNSEEN_RARITY);
    expect(rarityOf(stem('ferry'), 'en')).toBeGreaterThan(rarityOf(stem('year'), 'en'));
  });

  it('know derivations, synonyms, opposites and irregular forms', () => {
    expect(kinOf(stem('Norway')).get(stem('Norwegian'))).toBe('family');
    expect(kinOf(stem('buy')).get(stem('purchase'))).toBe('synonym');
    expect(kinOf(stem('shove')).get(stem('push'))).toBe('distant');
    expect(areAntonyms(stem(baseOf('largest')), stem(baseOf('smallest')))).toBe(true);
    expect(baseOf('shot')).toBe('shoot');
  });

  it('know places and what is named after them', () => {
    expect(isPlaceName('bergen')).toBe(true);
    expect(isPlaceName('ferry')).toBe(false);
    expect(isOfPlace(stem('Norwegian'))).toBe(true);
  });
});

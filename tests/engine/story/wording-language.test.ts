import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, StoryPack } from '../../../lib/engine/story/pack.ts';
import {
  factLanguage,
  packLanguage,
  reportLanguage,
  titleLanguage,
} from '../../../lib/engine/story/wording-language.ts';
import { TRAIN_PACK } from '../../fixtures/gathered-pack.ts';

const BUNDLED: StoryPack = JSON.parse(readFileSync('public/packs/uk-norway-pact.json', 'utf8'));

function factOf(pack: StoryPack, id: string): Fact {
  const fact = pack.facts.find((each) => each.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

function reportLanguages(pack: StoryPack, id: string): string[] {
  const reports = pack.reports.filter(({ fact }) => fact === id);
  return reports.map((report) => reportLanguage(report, factOf(pack, id), pack));
}

describe('the language of a gathered pack’s words', () => {
  it('is, of a report, that of its article', () => {
    expect(reportLanguages(TRAIN_PACK, 'derailed')).toEqual(['en', 'en']);
    expect(reportLanguages(TRAIN_PACK, 'reopening')).toEqual(['nb']);
  });

  it('is, of a fact, that of the report whose words it has', () => {
    const text = 'Banen mellom Tinvik og Bergen åpner tidligst igjen i mars.';
    expect(factLanguage({ id: 'reopening', text }, TRAIN_PACK)).toBe('nb');
  });

  it.each([
    [
      'its own, where its words tell',
      'The line is not going to be open again before the end of March.',
      'en',
    ],
    ['that of its first report, where they do not', 'Tinvik–Bergen: mars', 'nb'],
  ])('is, of a fact that the reader has worded anew, %s', (_, text, language) => {
    expect(factLanguage({ id: 'reopening', text }, TRAIN_PACK)).toBe(language);
  });

  it('is, of a title, what its words tell', () => {
    expect(titleLanguage({ ...TRAIN_PACK, title: 'Tinvik' })).toBeNull();
    expect(titleLanguage({ ...TRAIN_PACK, title: 'Toget som sporet av ved Tinvik da det gikk et ras' })).toBe(
      'nb',
    );
  });
});

describe('the language of a curated pack’s words', () => {
  it('is the one its facts are worded in, whatever that of the articles is', () => {
    const articles = BUNDLED.articles.map((article) => ({ ...article, language: 'nb' }));
    const pack = { ...BUNDLED, articles };
    const languages = pack.facts.flatMap((fact) => [
      factLanguage(fact, pack),
      ...reportLanguages(pack, fact.id),
    ]);
    expect([...new Set(languages)]).toEqual(['en']);
    expect(titleLanguage(pack)).toBe('en');
  });

  it('is English where they say too little', () => {
    expect(packLanguage({ ...BUNDLED, facts: [] })).toBe('en');
  });
});

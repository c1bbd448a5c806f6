import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { pageOf } from '../../fixtures/gathered-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const PACT: StoryPack = JSON.parse(
  readFileSync(new URL('../../../public/packs/uk-norway-pact.json', import.meta.url), 'utf8'),
);
/** The ferry's captain is quoted by the first of the story's reports. */
const QUOTED: StoryPack = {
  ...HARBOUR_PACK,
  reports: HARBOUR_PACK.reports.map((report, at) =>
    at === 0 ? { ...report, quotes: ['a harmless little bit of fog'] } : report,
  ),
};
const FERRY = 'The ferry Aurora struck the pier at Larvik on Tuesday, the port authority said.';
const TALKS = 'Großbritannien und Norwegen haben Gespräche über ein neues Verteidigungsabkommen begonnen.';

/** The kinds of the marks whose words these are, on a page of the pack's story. */
function kindsOf(words: string, sentences: string[], pack: StoryPack, language = 'en'): string[] {
  const published = pack.articles[0]?.published ?? null;
  const page = pageOf(sentences, { title: sentences[0] ?? '', published, language });
  const { story, framing } = compareArticle(page, [pack]);
  expect(story?.id).toBe(pack.id);
  return framing.filter(({ text }) => text === words).map(({ kind }) => kind);
}

describe('Words between marks, the story known', () => {
  const words = '“harmless little bit of fog”';
  const sentence = `Four yachts were sunk by this so-called ${words}.`;

  it('are a scare quote where nobody is known to have said them', () => {
    expect(kindsOf(words, [FERRY, sentence], HARBOUR_PACK)).toEqual(['scare-quote']);
  });

  it('are somebody’s where a source quotes somebody with them, though the page name nobody', () => {
    expect(kindsOf(words, [FERRY, sentence], QUOTED)).toEqual(['partial-quote']);
  });

  it('are no stance where they are the name of a ship of the story and nothing else', () => {
    const harbour = 'Im Hafen lag derweil die »Proteus«, deren Deck er abschritt.';
    expect(kindsOf('»Proteus«', [TALKS, harbour], PACT, 'de')).toEqual([]);
  });
});

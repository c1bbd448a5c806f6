import { describe, expect, it } from 'vitest';
import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import { groupArticles } from '../../../lib/engine/gather/group-articles.ts';
import { proposeTitle } from '../../../lib/engine/gather/propose-title.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { HARBOUR_SOURCES, harbourArticle, harbourPage, harbourStory } from '../../fixtures/harbour-story.ts';

const PACK = gatherPack({
  id: 'ellermouth',
  title: 'Strike',
  articles: harbourStory(),
  edits: [],
  revision: 3,
});

/** The outlets that report the fact of which this is a part of some report's wording, with their own words. */
function toldIn(part: string, pack: StoryPack = PACK): Record<string, string> {
  const fact = pack.reports.find(({ wording }) => wording.includes(part))?.fact;
  const reports = pack.reports.filter((report) => report.fact === fact);
  return Object.fromEntries(reports.map(({ article, wording }) => [outletOf(article, pack), wording]));
}

function outletOf(article: string, pack: StoryPack): string {
  return pack.articles.find(({ id }) => id === article)?.outlet ?? '';
}

const GAZETTE = 'the-ellermouth-gazette';
const WIRE = 'coastal-wire';
const LEDGER = 'the-morning-ledger';
const TRIBUNE = 'the-workers-tribune';
const TRADE = 'trade-tide';

describe('The pack of the harbour story', () => {
  it('is one that can be handed on', () => {
    expect(parsePack(JSON.stringify(PACK))).toEqual({ ok: true, pack: PACK });
  });

  it.each([
    ['began a three-day strike', [GAZETTE, WIRE, LEDGER, TRIBUNE, TRADE]],
    ['“modernisation”', [GAZETTE, WIRE, LEDGER, TRIBUNE, TRADE]],
    ['140 jobs are at risk', [GAZETTE, WIRE, LEDGER, TRIBUNE, TRADE]],
    ['denied that anyone would be dismissed', [GAZETTE, WIRE, LEDGER, TRADE]],
    ['could not compete with its neighbours', [GAZETTE, TRADE]],
    ['Not one of our employees', [WIRE, LEDGER]],
    ['ships lay at anchor', [GAZETTE, WIRE, LEDGER, TRIBUNE, TRADE]],
    ['Sailings to the Skerrin Islands', [GAZETTE, WIRE, LEDGER]],
    ['broke his leg', [GAZETTE, WIRE, TRIBUNE]],
    ['2.1 million tonnes', [GAZETTE, WIRE, LEDGER, TRADE]],
    ['to let a mediator help them', [GAZETTE, WIRE, LEDGER, TRIBUNE, TRADE]],
    ['worn chains', [TRIBUNE]],
    ['closed two flour mills', [WIRE]],
    ['The port of Larkhaven', [TRADE]],
  ])('has one fact of “%s”, which these report: %s', (part, outlets) => {
    expect(Object.keys(toldIn(part)).sort()).toEqual([...outlets].sort());
  });

  it('keeps numbers that conflict in one fact', () => {
    const told = toldIn('began a three-day strike');
    expect(told[GAZETTE]).toContain('320');
    expect(told[TRIBUNE]).toContain('Four hundred');
  });

  it('goes by the newest version of an article alone', () => {
    expect(toldIn('ships lay at anchor')[GAZETTE]).toBe(
      'Thirteen cargo ships were waiting at anchor outside the harbour on Monday evening.',
    );
    expect(PACK.articles).toHaveLength(5);
  });

  it('knows four origins: the Ledger’s text is the Wire’s, which had it first', () => {
    const origins = PACK.articles.map(({ outlet, origin }) => [outlet, origin]);
    expect(Object.fromEntries(origins)).toEqual({
      [GAZETTE]: GAZETTE,
      [WIRE]: WIRE,
      [LEDGER]: WIRE,
      [TRIBUNE]: TRIBUNE,
      [TRADE]: TRADE,
    });
  });

  it('marks a scare quote where it stands', () => {
    const marks = PACK.reports.flatMap(({ marks = [] }) => marks);
    expect(marks).toContainEqual({ kind: 'scare-quote', text: '“modernisation”' });
  });

  it('words a fact by a sentence without such marks that stands for itself', () => {
    const texts = PACK.facts.map(({ text }) => text);
    expect(texts.filter((text) => /^(?:They|Their|He|She|It)\b|“modernisation”/.test(text))).toEqual([]);
  });

  it('tells the strike first and what is told at the end last', () => {
    const place = (part: string) => PACK.facts.findIndex(({ text }) => text.includes(part));
    expect(place('crane operators began')).toBe(0);
    expect(place('flour mills')).toBeGreaterThan(place('140 jobs') + 5);
  });

  it('can be recognised from the week before to two months after', () => {
    expect(PACK.signature).toMatchObject({ from: '2025-05-05', until: '2025-07-13', not: [] });
    expect(PACK.signature.lead).toHaveLength(2);
  });

  it('knows a name by its longer and shorter forms', () => {
    const halloran = PACK.entities.find(({ name }) => name === 'Ines Halloran');
    expect(halloran?.terms.any).toContain('Mayor Ines Halloran');
  });
});

describe('A title', () => {
  it('is proposed from what the articles name and their headlines share', () => {
    expect(proposeTitle(harbourStory())).toMatch(/^Ellermouth: .*(?:strike|cranes|port)/);
  });

  it('is the headline where there is one article', () => {
    const article = harbourArticle('morning-ledger');
    expect(proposeTitle([article])).toBe('Strike halts the port of Ellermouth');
  });

  it('is empty where there is nothing', () => {
    expect(proposeTitle([])).toBe('');
  });

  it('is not named by a number, in words or digits', () => {
    const titled = (title: string) => ({ title, text: '', language: 'en' });
    const hurt = [titled('Eleven hurt as ferry hits quay'), titled('Ferry and quay: eleven in hospital')];
    expect(proposeTitle(hurt)).toBe('ferry, quay');
    expect(proposeTitle([titled('12 hurt'), titled('Ferry: 12 in hospital')])).toBe('12 hurt');
  });

  it('is a headline where all that they share is one word', () => {
    const titled = (title: string) => ({ title, text: '', language: 'en' });
    expect(proposeTitle([titled('Storm at the quay'), titled('Quay burns')])).toBe('Quay burns');
  });
});

describe('Open pages', () => {
  it('of one story are put together, another page is left alone', () => {
    const strike = HARBOUR_SOURCES.map((name) => ({
      sentences: harbourPage(name).paragraphs,
      language: 'en',
    }));
    const other = {
      sentences: [
        'The town council of Wexholm voted to plant four thousand trees along the river.',
        'Councillor Beate Fross said the first oaks would be planted in November.',
        'Schools have been asked to look after a tree each.',
      ],
      language: 'en',
    };
    expect(groupArticles([...strike, other])).toEqual([[0, 1, 2, 3, 4], [5]]);
  });
});

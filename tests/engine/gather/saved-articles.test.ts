import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTRACT_LIMIT } from '../../../lib/engine/gather/extract.ts';
import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { HARBOUR_SOURCES, harbourArticle, harbourPage, harbourStory } from '../../fixtures/harbour-story.ts';

function gather(articles: SavedArticle[]): StoryPack {
  return gatherPack({ id: 'story', title: 'Story', articles, edits: [], revision: 1 });
}

/** An article of our making; each paragraph a text. */
function article(outlet: string, paragraphs: string[], changes: Partial<SavedArticle> = {}): SavedArticle {
  return {
    id: `a-${outlet.toLowerCase()}`,
    url: `https://${outlet.toLowerCase()}.example/story`,
    title: '',
    outlet,
    byline: null,
    published: '2025-03-01',
    language: 'en',
    partial: false,
    version: 1,
    savedAt: 0,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: paragraphs.join('\n\n'),
    ...changes,
  };
}

/** The groups of wordings that are one fact and that more than one article tells. */
function sharedFacts({ facts, reports }: StoryPack): string[][] {
  return facts
    .map(({ id }) => reports.filter(({ fact }) => fact === id).map(({ wording }) => wording))
    .filter(({ length }) => length > 1);
}

describe('A pack of saved articles', () => {
  it('is the same whatever order the articles come in', () => {
    const pack = gather(harbourStory());
    fc.assert(
      fc.property(fc.shuffledSubarray(harbourStory(), { minLength: 6 }), (articles) => {
        expect(gather(articles)).toEqual(pack);
      }),
      { numRuns: 20 },
    );
  });

  it('is empty where there is no article, and then recognises nothing', () => {
    const pack = gather([]);
    expect(pack).toMatchObject({ articles: [], facts: [], reports: [], signature: { lead: [] } });
    expect(parsePack(JSON.stringify(pack)).ok).toBe(true);
  });

  it('can be handed on whatever its articles are', () => {
    const paragraph = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...HARBOUR_SOURCES.flatMap((name) => harbourPage(name).paragraphs)),
    );
    const odd = fc.record({
      outlet: fc.string({ unit: 'binary', maxLength: 600 }),
      title: fc.string({ unit: 'binary', maxLength: 600 }),
      byline: fc.option(fc.string()),
      published: fc.option(fc.constantFrom('2025-02-30', '2025-02-03', 'soon', '')),
      language: fc.option(fc.constantFrom('en', 'nb', 'de', 'fi', 'x')),
      partial: fc.boolean(),
      version: fc.nat(3),
      savedAt: fc.integer(),
    });
    const articles = fc.array(fc.tuple(odd, fc.array(paragraph, { maxLength: 6 }), fc.nat(4)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(articles, (all) => {
        const saved = all.map(([changes, paragraphs, at]) =>
          article('Odd', paragraphs, { ...changes, id: `a-${at}`, url: `https://odd.example/${at}` }),
        );
        const parsed = parsePack(JSON.stringify(gather(saved)));
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says what is read in part and what has no date', () => {
    const { articles } = gather([
      article('One', ['It rained all day in Wexholm.'], { partial: true, published: null }),
    ]);
    expect(articles).toMatchObject([{ read: 'part', published: null }]);
  });

  it('cuts a long sentence at a word', () => {
    const long = `The council of Wexholm ${'planted many oak trees along the river and '.repeat(8)}went home.`;
    const [report] = gather([article('One', [long])]).reports;
    expect(report?.wording.length).toBeLessThanOrEqual(EXTRACT_LIMIT);
    expect(report?.wording).toMatch(/ (?:planted|many|oak|trees|along|the|river|and)…$/);
  });

  it('takes the fuller of two copies of one day for the original, and the earlier of two days', () => {
    const { paragraphs } = harbourPage('coastal-wire');
    const shortened = paragraphs.slice(0, -1);
    const originsOf = (full: string, short: string) =>
      gather([
        article('Full', paragraphs, { published: full }),
        article('Short', shortened, { published: short }),
      ]).articles.map(({ origin }) => origin);
    expect(originsOf('2025-03-01', '2025-03-01')).toEqual(['full', 'full']);
    expect(originsOf('2025-03-02', '2025-03-01')).toEqual(['short', 'short']);
  });

  it('gives all copies of an agency’s text its origin, whoever credits it', () => {
    const { paragraphs } = harbourPage('coastal-wire');
    const { articles } = gather([
      article('One', paragraphs, { published: '2025-03-01' }),
      article('Two', paragraphs, { published: '2025-03-02', byline: 'By PA Media' }),
      article('Three', harbourPage('workers-tribune').paragraphs),
    ]);
    const origins = Object.fromEntries(articles.map(({ outlet, origin }) => [outlet, origin]));
    expect(origins).toEqual({ one: 'pa', two: 'pa', three: 'three' });
  });

  it.each([
    'Photo: Kari Lie / Wexholm Photo Agency for the newspaper.',
    'Read more: the oak trees of Wexholm and their keepers.',
    'What will the council of Wexholm do with its oak trees?',
    'Not so.',
    'See www.wexholm.example for the plans of the town council.',
  ])('leaves out what carries no fact: %s', (line) => {
    const { facts } = gather([article('One', ['The council of Wexholm planted many oak trees.', line])]);
    expect(facts.map(({ text }) => text)).toEqual(['The council of Wexholm planted many oak trees.']);
  });

  it.each([
    'By Monday the council had planted forty oak trees.',
    'Published figures show that forty oak trees died.',
  ])('keeps a sentence that begins like a byline or a date: %s', (sentence) => {
    expect(gather([article('One', [sentence])]).facts.map(({ text }) => text)).toEqual([sentence]);
  });
});

describe('The articles of a story may be', () => {
  it('Norwegian', () => {
    const language = 'nb';
    const pack = gather([
      article(
        'En',
        [
          'Ferja mellom Skarvik og Nesøya gikk på grunn natt til tirsdag med 42 passasjerer om bord.',
          'Ingen ble skadd, opplyser Kari Lie i rederiet.',
          'Rederiet har satt inn en mindre båt på sambandet fram til fredag.',
        ],
        { language },
      ),
      article(
        'To',
        [
          'Natt til tirsdag grunnstøtte ferja mellom Skarvik og Nesøya med 47 passasjerer om bord.',
          'En mindre båt er satt inn på sambandet fram til fredag.',
          'Havnesjefen ber folk holde seg unna kaia.',
        ],
        { language },
      ),
    ]);
    expect(sharedFacts(pack)).toEqual([
      [
        'Ferja mellom Skarvik og Nesøya gikk på grunn natt til tirsdag med 42 passasjerer om bord.',
        'Natt til tirsdag grunnstøtte ferja mellom Skarvik og Nesøya med 47 passasjerer om bord.',
      ],
      [
        'Rederiet har satt inn en mindre båt på sambandet fram til fredag.',
        'En mindre båt er satt inn på sambandet fram til fredag.',
      ],
    ]);
    expect(pack.entities.map(({ name }) => name)).toContain('Nesøya');
  });

  it('German, whose nouns are no names', () => {
    const language = 'de';
    const pack = gather([
      article(
        'Eins',
        [
          'Die Brücke über die Lauter in Finkenbruch ist seit Montag für Lastwagen gesperrt.',
          'Ein Gutachter hatte Risse in zwei Pfeilern der Brücke gefunden.',
          'Bürgermeisterin Hanne Vogt rechnet mit Kosten von drei Millionen Euro.',
        ],
        { language },
      ),
      article(
        'Zwei',
        [
          'Seit Montag dürfen keine Lastwagen mehr über die Brücke in Finkenbruch fahren, sie ist für sie gesperrt.',
          'In zwei Pfeilern hat ein Gutachter Risse gefunden.',
          'Die Feuerwehr muss nun einen Umweg von zwölf Kilometern nehmen.',
        ],
        { language },
      ),
    ]);
    expect(sharedFacts(pack)).toHaveLength(2);
    expect(sharedFacts(pack)[1]).toEqual([
      'Ein Gutachter hatte Risse in zwei Pfeilern der Brücke gefunden.',
      'In zwei Pfeilern hat ein Gutachter Risse gefunden.',
    ]);
    const names = pack.entities.map(({ name }) => name);
    expect(names).toContain('Finkenbruch');
    expect(names).not.toContain('Brücke');
  });

  it('of two languages: a fact is never of both', () => {
    const pack = gather([
      harbourArticle('coastal-wire'),
      article(
        'Zwei',
        ['Im Hafen von Ellermouth streiken seit Montag 320 Kranführer gegen fünf automatische Kräne.'],
        {
          language: 'de',
        },
      ),
    ]);
    expect(sharedFacts(pack)).toEqual([]);
  });
});

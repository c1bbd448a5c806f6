import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { ComparedFact, Comparison } from '../../../lib/engine/compare/comparison.ts';
import type { Report, SourceArticle, StoryPack } from '../../../lib/engine/story/pack.ts';
import { type Article, BLOCK_JOINT } from '../../../lib/engine/text/article.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const OPENING = 'The ferry Aurora struck the pier, the harbour board said.';
const SENTENCES = [
  'It ran into the quay at Sandefjord.',
  'Four people were hurt.',
  'Six people were hurt.',
  'Mayor Per Holm was shown round.',
  'The crew is to blame.',
  'The crew is allegedly to blame.',
  'Holm saw it. The crew looked over the hull.',
  'Nobody slept.',
];

/** Every other pack is indexed anew, which takes most of the time. */
const RUNS = { numRuns: 25 };

interface Page {
  sentences: string[];
  outlet: string | null;
  published: string | null;
  partial: boolean;
}

const page: fc.Arbitrary<Page> = fc.record({
  sentences: fc.shuffledSubarray(SENTENCES),
  outlet: fc.constantFrom('The Herald', 'The Gazette', 'Somebody', null),
  published: fc.constantFrom('2024-03-04', '2024-03-06', null),
  partial: fc.boolean(),
});

function articleOf({ sentences, outlet, published, partial }: Page): Article {
  const paragraphs = [OPENING, ...sentences];
  return {
    url: 'https://page.example/a',
    title: 'Ferry hits pier',
    byline: null,
    outlet,
    published,
    language: 'en',
    partial,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: paragraphs.join(BLOCK_JOINT),
  };
}

/** What is said of each fact, with the sources' columns by the names `called` gives them, in one order. */
function said(comparison: Comparison, called: (id: string) => string = (id) => id) {
  const columnsOf = ({ outlets }: ComparedFact) =>
    outlets
      .map(({ id, reports, isOwnSource, differences }) => ({
        id: called(id),
        reports,
        isOwnSource,
        differences,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return comparison.facts.map((fact) => {
    const { id, onPage, verdict, doubt, confidence, origins } = fact;
    return { id, onPage, verdict, doubt, confidence, origins, columns: columnsOf(fact) };
  });
}

const compare = (written: Page, pack: StoryPack) => compareArticle(articleOf(written), [pack]);
const ordered = (pack: StoryPack) =>
  fc.record({
    articles: fc.shuffledSubarray(pack.articles, { minLength: pack.articles.length }),
    outlets: fc.shuffledSubarray(pack.outlets, { minLength: pack.outlets.length }),
    reports: fc.shuffledSubarray(pack.reports, { minLength: pack.reports.length }),
  });

/** The sources under other ids: their outlets, articles and origins alike. */
function renamed(pack: StoryPack, ids: Record<string, string>, names: string[]): StoryPack {
  const called = (id: string) => ids[id] ?? id;
  return {
    ...pack,
    outlets: pack.outlets.map((outlet, at) => ({
      ...outlet,
      id: called(outlet.id),
      name: names[at] ?? outlet.name,
    })),
    articles: pack.articles.map((source) => ({
      ...source,
      id: called(source.id),
      outlet: called(source.outlet),
      origin: called(source.origin),
      url: `https://${called(source.id)}.example/story`,
    })),
    reports: pack.reports.map((report) => ({ ...report, article: called(report.article) })),
  };
}

const SOURCES = HARBOUR_PACK.articles.map(({ id }) => id);
const newIds = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { minLength: 3, maxLength: 3 })
  .map((ids) => Object.fromEntries(SOURCES.map((id, at) => [id, ids[at] ?? id])));
const newNames = fc.array(fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/), {
  minLength: 3,
  maxLength: 3,
});

describe('What is said of a page', () => {
  it('is the same in whatever order the pack has its sources and reports', () => {
    fc.assert(
      fc.property(page, ordered(HARBOUR_PACK), (written, order) => {
        const before = compare(written, HARBOUR_PACK);
        const after = compare(written, { ...HARBOUR_PACK, ...order });
        expect(said(after)).toEqual(said(before));
      }),
      RUNS,
    );
  });

  it('is the same whatever the sources are called', () => {
    fc.assert(
      fc.property(page, newIds, newNames, (written, ids, names) => {
        const before = compare(written, HARBOUR_PACK);
        const after = compare(written, renamed(HARBOUR_PACK, ids, names));
        expect(said(after)).toEqual(said(before, (id) => ids[id] ?? id));
      }),
      RUNS,
    );
  });

  it('is the same whichever outlet published it', () => {
    fc.assert(
      fc.property(page, fc.string(), (written, outlet) => {
        const elsewhere = compare({ ...written, outlet }, HARBOUR_PACK);
        expect(said(elsewhere)).toEqual(said(compare(written, HARBOUR_PACK)));
      }),
      RUNS,
    );
  });

  it('is the same when two outlets have each written what the other wrote', () => {
    const swap = { herald: 'gazette', gazette: 'herald' };
    const exchanged = renamed(HARBOUR_PACK, swap, ['The Herald', 'The Gazette', 'Larvik Port']);
    fc.assert(
      fc.property(page, (written) => {
        const called = (id: string) => (id in swap ? swap[id as keyof typeof swap] : id);
        expect(said(compare(written, exchanged))).toEqual(said(compare(written, HARBOUR_PACK), called));
      }),
      RUNS,
    );
  });
});

/** Ways to tell three facts, as a page writes them and as a pack reports them. */
const TELLINGS: { fact: string; sentence: string; details?: Record<string, string> }[] = [
  { fact: 'injured', sentence: 'Four people were hurt.', details: { count: '4' } },
  { fact: 'injured', sentence: 'Six people were hurt.', details: { count: '6' } },
  { fact: 'mayor-visit', sentence: 'Mayor Per Holm was shown round.' },
  { fact: 'crew-blamed', sentence: 'The crew is to blame.' },
];
const FACTS = ['injured', 'mayor-visit', 'crew-blamed'];
type Told = typeof TELLINGS;
/** Any of them, but each fact in one way. */
const texts = [...Array(2 ** TELLINGS.length).keys()]
  .map((set) => TELLINGS.filter((_, at) => (set >> at) % 2 === 1))
  .filter((told) => new Set(told.map(({ fact }) => fact)).size === told.length);
const text = fc.constantFrom(...texts);

const packs = new Map<Told, StoryPack>();

function packOf(told: Told): StoryPack {
  const pack = packs.get(told) ?? packWith(told);
  packs.set(told, pack);
  return pack;
}

function packWith(told: Told): StoryPack {
  const [source] = HARBOUR_PACK.articles as [SourceArticle];
  const reports = told.map(
    ({ fact, sentence, details = {} }): Report => ({ fact, article: source.id, wording: sentence, details }),
  );
  const facts = HARBOUR_PACK.facts.filter(({ id }) => FACTS.includes(id));
  return { ...HARBOUR_PACK, facts, articles: [{ ...source, published: '2024-03-06' }], reports };
}

function verdicts(told: Told, other: Told): Map<string, string> {
  const sentences = told.map(({ sentence }) => sentence);
  const written = { sentences, outlet: null, published: '2024-03-06', partial: false };
  return new Map(compare(written, packOf(other)).facts.map(({ id, verdict }) => [id, verdict]));
}

const SEEN_FROM_THE_OTHER_SIDE: Record<string, string> = {
  confirmed: 'confirmed',
  differs: 'differs',
  'only-here': 'omitted',
  omitted: 'only-here',
  // Neither side tells it.
  unsure: 'unsure',
};

describe('Two texts that change places, page and source,', () => {
  it('confirm and contradict each other as before, and leave out what the other alone tells', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [verdicts(a, b), verdicts(b, a)];
        for (const fact of FACTS) {
          expect(back.get(fact)).toBe(SEEN_FROM_THE_OTHER_SIDE[there.get(fact) ?? '']);
        }
      }),
      RUNS,
    );
  });

  it('show all four verdicts among the cases', () => {
    const [four, six, visit] = TELLINGS as [Told[0], Told[0], Told[0]];
    expect(verdicts([four, visit], [six])).toEqual(
      new Map([
        ['injured', 'differs'],
        ['mayor-visit', 'only-here'],
        ['crew-blamed', 'unsure'],
      ]),
    );
    expect(verdicts([four], [four, visit])).toEqual(
      new Map([
        ['injured', 'confirmed'],
        ['mayor-visit', 'omitted'],
        ['crew-blamed', 'unsure'],
      ]),
    );
  });
});

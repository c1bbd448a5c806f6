import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report, StoryPack, Terms } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { slotIds } from '../../../lib/engine/story/slot.ts';
import { CONCEPTS } from '../../../lib/engine/text/lexicon/concepts.ts';

const FACTS = [
  'talks-begun',
  'deter-russia',
  'strengthen-security',
  'njhq-meeting',
  'us-europe-rift',
  'trump-spending-demand',
  'us-russia-talks-exclude',
  'us-funding-withdrawal',
  'zelensky-angered',
  'industry-cooperation',
  'armed-forces-cooperation',
  'protect-undersea-infrastructure',
  'quote-step-up',
  'quote-important-ally',
  'quote-new-era',
  'quote-leadership-role',
  'visit-northern-norway',
  'arctic-circle-400km',
  'visit-british-troops',
  'proteus-visit',
  'proteus-baltic-exercise',
  'proteus-capabilities',
  'border-post-visit',
  'shared-security-concerns',
  'commitment-russian-threats',
  'support-ukraine',
  'nato-northern-flank',
  'train-ukrainians',
  'baltic-sentry',
  'camp-viking',
  'growth-plan-for-change',
  'builds-on-relationship',
  'high-north-importance',
  'uk-leading-role',
  'quote-sandvik-closest-ally',
  'sign-by-summer-2025',
  'joint-statement-tracks',
  'joint-statement-priorities',
  'media-reaction',
  'follows-trinity-house',
  'russia-militarising-arctic',
];

/** How many facts each source reports, counted by hand on its text. */
const REPORTS_BY_SOURCE = { independent: 16, 'forces-news': 24, 'arctic-century': 23, 'gov-uk': 23 };

const QUOTED_WORDS_AT_MOST = 8;
/** So many of a source's own words in a row are a quotation and belong in quotation marks. */
const BORROWED_WORDS = 5;
const LANGUAGES = ['en', 'nb', 'de'];

const pack = readPack();

describe('the bundled pack', () => {
  it('tells every fact of the story, in the order of the story', () => {
    expect(pack.facts.map(({ id }) => id)).toEqual(FACTS);
  });

  it('has every source with its date, its origin and how much of it was read', () => {
    const known = pack.articles.map(({ id, published, origin, read, kind }) => [
      id,
      published,
      origin,
      read,
      kind,
    ]);
    expect(known).toEqual([
      ['independent', '2025-02-20', 'pa', 'all', 'outlet'],
      ['forces-news', '2025-02-20', 'forces-news', 'all', 'outlet'],
      ['arctic-century', '2025-02-21', 'gov-uk', 'all', 'outlet'],
      ['gov-uk', '2025-02-20', 'gov-uk', 'part', 'primary'],
    ]);
  });

  it.each(Object.entries(REPORTS_BY_SOURCE))('has what %s reports, each fact once', (source, count) => {
    const facts = pack.reports.filter(({ article }) => article === source).map(({ fact }) => fact);
    expect(facts).toHaveLength(count);
    expect(new Set(facts).size).toBe(count);
  });

  it('has no fact that nobody reports', () => {
    const reported = new Set(pack.reports.map(({ fact }) => fact));
    expect(FACTS.filter((id) => !reported.has(id))).toEqual([]);
  });

  it('knows Norwegian and German for every fact and for its own name', () => {
    for (const { translations = {} } of [pack, ...pack.facts]) {
      expect(translations).toMatchObject({
        nb: expect.stringMatching(/\S/),
        de: expect.stringMatching(/\S/),
      });
    }
  });

  it('marks the scare quotes, the hedges and the uncertain wording of its sources', () => {
    const stances = pack.reports.flatMap(({ fact, article, marks = [] }) =>
      marks
        .filter(({ kind }) => !['partial-quote', 'altered-quote'].includes(kind))
        .map(({ kind }) => `${article} ${fact} ${kind}`),
    );
    expect(stances).toEqual([
      'arctic-century deter-russia scare-quote',
      'arctic-century deter-russia hedge',
      'arctic-century commitment-russian-threats scare-quote',
      'forces-news nato-northern-flank hedge',
      'arctic-century uk-leading-role certainty',
    ]);
  });

  it('keeps the two details on who is shut out of the talks apart', () => {
    const details = reportsOf('us-russia-talks-exclude').map(({ article, details }) => [
      article,
      details?.excluded,
    ]);
    expect(details).toEqual([
      ['independent', 'nato-partners'],
      ['forces-news', 'kyiv'],
    ]);
  });

  it('gives details only in slots that their facts have', () => {
    const stray = pack.reports.flatMap(({ fact, details = {} }) => {
      const slots = pack.facts.find(({ id }) => id === fact)?.details?.map(({ id }) => id) ?? [];
      return Object.keys(details).filter((slot) => !slots.includes(slot));
    });
    expect(stray).toEqual([]);
  });
});

describe('the way the pack recognises its facts', () => {
  const named = new Map<string, Terms>(
    [...pack.entities, ...pack.concepts].map(({ id, terms }) => [id, terms]),
  );
  const slots = pack.facts.flatMap(({ tellings = [] }) =>
    tellings.flatMap(({ here, near = [], not = [] }) => [...here, ...near, ...not]),
  );

  it('has at least one telling for every fact', () => {
    expect(pack.facts.filter(({ tellings = [] }) => tellings.length === 0)).toEqual([]);
  });

  it('uses only ideas and names that are there', () => {
    const { lead, not, support } = pack.signature;
    const ids = [...slots, ...lead, ...not, ...support].flatMap(slotIds);
    expect(ids.filter((id) => !named.has(id) && !(id in CONCEPTS))).toEqual([]);
  });

  it.each(LANGUAGES)('has words for every idea in %s', (language) => {
    const without = pack.concepts.filter(({ terms }) => !terms[language]?.length && !terms.any?.length);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('has no idea that nothing refers to', () => {
    const { lead, not, support } = pack.signature;
    const values = pack.facts.flatMap(({ details = [] }) => details.flatMap(({ values }) => values));
    const used = new Set([...slots, ...lead, ...not, ...support, ...values].flatMap(slotIds));
    expect(pack.concepts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('has each term of an idea once and without stray spaces', () => {
    for (const { id, terms } of [...pack.concepts, ...pack.entities]) {
      for (const list of Object.values(terms)) {
        expect(new Set(list).size, id).toBe(list.length);
        expect(
          list.filter((term) => term !== term.trim() || term === ''),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe("the pack's own words", () => {
  it('quotes at most eight words at a time', () => {
    const long = pack.reports
      .flatMap(({ quotes = [] }) => quotes)
      .filter((quote) => wordsOf(quote).length > QUOTED_WORDS_AT_MOST);
    expect(long).toEqual([]);
  });

  it('words every report without borrowing from what the sources are quoted with', () => {
    const borrowed = pack.reports.flatMap(({ quotes = [] }) => quotes.flatMap(runsOf));
    const wordings = pack.reports.map(({ wording }) => wording);
    expect(wordings.filter((wording) => runsOf(wording).some((run) => borrowed.includes(run)))).toEqual([]);
  });

  it('has a wording for every report that is not the fact itself', () => {
    const texts = new Set(pack.facts.map(({ text }) => text));
    expect(pack.reports.filter(({ wording }) => wording.trim() === '' || texts.has(wording))).toEqual([]);
  });
});

function readPack(): StoryPack {
  const file = new URL('../../../public/packs/uk-norway-pact.json', import.meta.url);
  const parsed = parsePack(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.pack;
}

function reportsOf(fact: string): Report[] {
  return pack.reports.filter((report) => report.fact === fact);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(BORROWED_WORDS - 1).map((_, at) => words.slice(at, at + BORROWED_WORDS).join(' '));
}

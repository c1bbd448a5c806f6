import { describe, expect, it } from 'vitest';
import { recogniseStory } from '../../../lib/engine/story/detect.ts';
import type { Glance } from '../../../lib/engine/story/glance.ts';
import { compileSignature } from '../../../lib/engine/story/signature.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const SIGNATURES = [compileSignature(HARBOUR_PACK)];

const PAGE: Glance = {
  url: 'https://news.example/a',
  title: 'Ferry slams into quay',
  description: '',
  lead: 'The car ferry Aurora struck the main pier at Larvik on Tuesday, the port authority said.',
  published: '2024-03-05',
  language: 'en',
  isArticle: true,
};

const FILLER = 'The council met on Monday to speak of roads, schools and the new library. '.repeat(8);

const CASES: { what: string; page: Partial<Glance>; story: string | null }[] = [
  { what: 'its headline and opening tell the story', page: {}, story: 'larvik-ferry' },
  {
    what: 'it tells it in another language of the pack',
    page: { language: 'nb', title: 'Fergen traff kaia', lead: 'Aurora kolliderte med kaia i Larvik.' },
    story: 'larvik-ferry',
  },
  { what: 'it only lists headlines', page: { isArticle: false }, story: null },
  {
    what: 'it mentions the story in passing',
    page: { title: 'Council agrees on roads', lead: `${FILLER} Last week the ferry Aurora hit the pier.` },
    story: null,
  },
  {
    what: 'it tells of another ship',
    page: { title: 'Cruise ship hits pier', lead: 'A cruise ship hit the pier; no ferry was near.' },
    story: null,
  },
  { what: 'it is of another year', page: { published: '2019-03-05' }, story: null },
  { what: 'it has no date, and names enough of the story', page: { published: null }, story: 'larvik-ferry' },
  {
    what: 'it has no date, and names little',
    page: { published: null, title: 'Ferry hits pier', lead: 'A ferry hit a pier.' },
    story: null,
  },
];

/** A story with as many names of its own as the two cases below need. */
const NAMED = compileSignature({
  ...HARBOUR_PACK,
  signature: {
    ...HARBOUR_PACK.signature,
    support: ['larvik', 'captain', 'port-authority', 'mayor', 'sandefjord'],
  },
});
const NAMES = 'Captain Eva Lind and Mayor Per Holm came to the port authority at Larvik from Sandefjord.';

const STATED: { what: string; lead: string; story: string | null }[] = [
  {
    what: 'comes to speak of it once, after much of it was named',
    lead: `${FILLER} ${NAMES} The ferry had hit the pier.`,
    story: 'larvik-ferry',
  },
  { what: 'says it once and names little of it', lead: `${FILLER} The ferry had hit the pier.`, story: null },
  {
    what: 'names the same far from each other',
    lead: `The ferry was late. ${FILLER} ${NAMES} ${FILLER} A car hit a tree. ${FILLER} The pier is long.`,
    story: null,
  },
];

describe('A signature of slots that several ids can fill', () => {
  const signatureWith = (change: { not?: string[]; support?: string[] }) =>
    compileSignature({ ...HARBOUR_PACK, signature: { ...HARBOUR_PACK.signature, ...change } });

  it('rules a page out that names any of those it must not', () => {
    expect(recogniseStory(PAGE, [signatureWith({ not: ['cruise-ship|larvik'] })])).toBeNull();
  });

  it('is as sure of a page that names both ids of a slot as of one that names one', () => {
    const confidenceOf = (lead: string, support: string[]) =>
      recogniseStory({ ...PAGE, lead }, [signatureWith({ support })])?.confidence;
    const ONE = 'The ferry struck a pier at Larvik.';
    const BOTH = 'The ferry struck a pier at Larvik, the port authority said.';
    const slot = ['larvik|port-authority'];
    expect(confidenceOf(ONE, slot)).toBeGreaterThan(0);
    expect(confidenceOf(ONE, slot)).toBe(confidenceOf(ONE, ['larvik']));
    expect(confidenceOf(BOTH, slot)).toBe(confidenceOf(ONE, slot));
  });
});

describe('A page with another opening', () => {
  it.each(STATED)('that $what: $story', ({ lead, story }) => {
    const found = recogniseStory({ ...PAGE, title: 'A letter from the coast', lead }, [NAMED]);
    expect(found?.id ?? null).toBe(story);
  });
});

/** A story with so many names that they can outweigh what bars it. */
const MANY_NAMES = [
  'harbour',
  'tug',
  'lighthouse',
  'dock',
  'crane',
  'buoy',
  'anchor',
  'hull',
  'mast',
  'rudder',
];
const RICH = compileSignature({
  ...HARBOUR_PACK,
  concepts: [...HARBOUR_PACK.concepts, ...MANY_NAMES.map((name) => ({ id: name, terms: { en: [name] } }))],
  signature: { ...HARBOUR_PACK.signature, support: MANY_NAMES },
});

describe('A page that begins with what the story is not', () => {
  it.each([
    { what: 'names little of the story', named: 3, story: null },
    { what: 'names most of it', named: MANY_NAMES.length, story: 'larvik-ferry' },
  ])('and $what: $story', ({ named, story }) => {
    const lead = `It was no cruise ship, but the ferry Aurora that struck the pier. ${MANY_NAMES.slice(0, named).join(', ')}.`;
    expect(recogniseStory({ ...PAGE, lead }, [RICH])?.id ?? null).toBe(story);
  });
});

describe('A page is recognised as coverage', () => {
  it.each(CASES)('when $what: $story', ({ page, story }) => {
    expect(recogniseStory({ ...PAGE, ...page }, SIGNATURES)?.id ?? null).toBe(story);
  });

  it('from a signature that went through storage as JSON', () => {
    const stored = JSON.parse(JSON.stringify(SIGNATURES));
    expect(recogniseStory(PAGE, stored)?.id).toBe('larvik-ferry');
  });
});

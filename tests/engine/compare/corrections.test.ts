import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { ComparedFact, Comparison } from '../../../lib/engine/compare/comparison.ts';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { sentenceKey } from '../../../lib/engine/text/hash.ts';
import { pageOf, TRAIN_OPENING, TRAIN_PACK } from '../../fixtures/gathered-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const TRAIN_PAGE = pageOf([...TRAIN_OPENING, 'Aas wants the tunnel built.', 'Trams ran as usual.']);
const HARBOUR_PAGE = pageOf(
  [
    'The ferry Aurora struck the pier at Larvik on Tuesday, the port authority said.',
    'Three people were hurt.',
    'A spokeswoman spoke of a handful of bruises.',
  ],
  { published: '2024-03-06' },
);

function correct(
  pack: StoryPack,
  fact: string,
  say: Correction['say'],
  sentenceText: string,
  at = 1,
): Correction {
  const about = { sentence: sentenceKey(sentenceText), sentenceText, factText: fact, url: null };
  return { id: `${fact}-${at}`, story: pack.id, fact, say, at, ...about };
}

function factIn({ facts }: Comparison, id: string): ComparedFact | undefined {
  return facts.find((candidate) => candidate.id === id);
}

const textOf = (page: Article, at: number) => page.blocks[at]?.text ?? '';

const STORIES = [
  { kind: 'gathered', pack: TRAIN_PACK, page: TRAIN_PAGE, fact: 'hurt', told: 1, other: 2 },
  { kind: 'curated', pack: HARBOUR_PACK, page: HARBOUR_PAGE, fact: 'injured', told: 1, other: 2 },
];

describe.each(STORIES)('On a page of a $kind story', ({ pack, page, fact, told, other }) => {
  const compared = (...corrections: Correction[]) => compareArticle(page, [pack], corrections);
  const say = (what: Correction['say'], at: number, when = 1) =>
    correct(pack, fact, what, textOf(page, at), when);

  it('a sentence the reader says is not the same reports the fact no longer', () => {
    expect(factIn(compared(), fact)).toMatchObject({ onPage: true, sentences: [told] });
    expect(factIn(compared(say('not-the-same', told)), fact)).toMatchObject({
      onPage: false,
      sentences: [],
      verdict: 'omitted',
    });
  });

  it('a sentence the reader says is the same reports it, as surely as a reader’s word', () => {
    const corrected = factIn(compared(say('not-the-same', told), say('the-same', other)), fact);
    expect(corrected).toMatchObject({ onPage: true, sentences: [other], confidence: 0.99 });
    expect(corrected?.evidence[0]).toEqual({
      sentence: other,
      signal: 'reader',
      page: textOf(page, other),
      reference: textOf(page, other),
      weight: 1,
    });
  });

  it('what the engine found stands beside what the reader adds', () => {
    expect(factIn(compared(say('the-same', other)), fact)?.sentences).toEqual([told, other]);
  });

  it('the last word on a sentence counts, in whatever order the corrections are kept', () => {
    const [no, yes] = [say('not-the-same', told, 1), say('the-same', told, 2)];
    expect(factIn(compared(no, yes), fact)?.sentences).toEqual([told]);
    expect(factIn(compared(yes, no), fact)?.sentences).toEqual([told]);
  });

  it('a correction changes no other fact, and taken back it has changed nothing', () => {
    const first = compared();
    const ids = pack.facts.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom<Correction['say']>('not-the-same', 'the-same'),
        fc.nat(page.blocks.length - 1),
        (id, what, at) => {
          const after = compared(correct(pack, id, what, textOf(page, at)));
          for (const unchanged of ids.filter((other) => other !== id))
            expect(factIn(after, unchanged)).toEqual(factIn(first, unchanged));
          expect(compared()).toEqual(first);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['another story', { story: 'elsewhere' }],
    ['a sentence that is not on the page', { sentence: sentenceKey('Nobody wrote this.') }],
    ['a fact that the story has not', { fact: 'sinking' }],
  ])('a correction of %s does nothing', (_, change) => {
    const correction = { ...say('not-the-same', told), ...change };
    expect(compared(correction)).toEqual(compared());
  });
});

describe('A gathered fact that has got another id since it was corrected', () => {
  const SENTENCE = TRAIN_OPENING[1] ?? '';
  const keysOf = (fact: string) => TRAIN_PACK.reports.filter((report) => report.fact === fact).map(reportKey);
  const denied = (about: Partial<Correction>) => ({
    ...correct(TRAIN_PACK, 'old', 'not-the-same', SENTENCE),
    ...about,
  });
  const hurtWith = (...corrections: Correction[]) =>
    factIn(compareArticle(TRAIN_PAGE, [TRAIN_PACK], corrections), 'hurt')?.sentences;

  it.each([
    { reports: keysOf('hurt'), what: 'all the reports it had' },
    { reports: keysOf('hurt').slice(1), what: 'one that is left of them' },
    { reports: [...keysOf('warned'), ...keysOf('hurt')], what: 'most of the reports it had' },
    { reports: [...keysOf('hurt'), 'courier.gone', 'gone.too', 'gone.as-well'], what: 'all that are left' },
  ])('is the one that has $what', ({ reports }) => {
    expect(hurtWith(denied({ reports }))).toEqual([]);
  });

  it.each([
    { about: { reports: keysOf('derailed') }, what: 'has none of its reports' },
    { about: { reports: [...keysOf('derailed'), keysOf('hurt')[0] ?? ''] }, what: 'has fewer of them' },
    { about: { reports: ['gone.too'] }, what: 'is there where all of them have gone' },
    { about: {}, what: 'is there where no reports were kept' },
    { about: { fact: 'warned', reports: keysOf('hurt') }, what: 'has them, while the id is still another’s' },
  ])('is none that $what', ({ about }) => {
    expect(hurtWith(denied(about))).toEqual([1]);
  });

  it('has the last word said of it under either id', () => {
    const before = denied({ reports: keysOf('hurt'), at: 1 });
    const since = correct(TRAIN_PACK, 'hurt', 'the-same', SENTENCE, 2);
    expect(hurtWith(before, since)).toEqual([1]);
    expect(hurtWith({ ...before, at: 3 }, since)).toEqual([]);
  });
});

describe('A corrected match', () => {
  it('is judged by the rules for every match: its number conflicts', () => {
    const page = pageOf([TRAIN_OPENING[0] ?? '', 'Twelve passengers are in hospital.']);
    const correction = correct(TRAIN_PACK, 'hurt', 'the-same', textOf(page, 1));
    const verdict = (corrections: Correction[]) =>
      factIn(compareArticle(page, [TRAIN_PACK], corrections), 'hurt')?.verdict;
    expect(verdict([])).toBe('unsure');
    expect(verdict([correction])).toBe('differs');
  });

  it.each(['Aas ', 'Vik 7 persons ', 'said that ', '“a ', 'x'])(
    'costs no more than others where the sentence is made of “%s” without an end',
    (unit) => {
      const endless = `${TRAIN_OPENING[1]?.slice(0, -1)} ${unit.repeat(20_000)}`;
      const page = pageOf([TRAIN_OPENING[0] ?? '', endless]);
      const correction = correct(TRAIN_PACK, 'hurt', 'the-same', endless);
      expect(factIn(compareArticle(page, [TRAIN_PACK], [correction]), 'hurt')?.sentences).toEqual([1]);
    },
    30_000,
  );

  it('holds for a sentence wherever it stands, in other capitals and marks too', () => {
    const sentence = 'Aas wants the tunnel built.';
    const correction = correct(TRAIN_PACK, 'promise', 'the-same', sentence);
    const page = pageOf(['AAS WANTS THE TUNNEL BUILT!', ...TRAIN_OPENING]);
    expect(factIn(compareArticle(page, [TRAIN_PACK], [correction]), 'promise')?.sentences).toEqual([0]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { ComparedFact, Comparison } from '../../../lib/engine/compare/comparison.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { pageOf, TRAIN_OPENING, TRAIN_PACK } from '../../fixtures/gathered-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const [DERAILED = ''] = TRAIN_OPENING;

function compare(sentences: string[], changes: Partial<Article> = {}): Comparison {
  return compareArticle(pageOf(sentences, changes), [TRAIN_PACK]);
}

function factIn({ facts }: Comparison, id: string): ComparedFact {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new Error(`The pack has no fact ${id}.`);
  return fact;
}

function differencesOf({ outlets }: ComparedFact) {
  return outlets.flatMap(({ id, differences }) => differences.map((difference) => ({ id, ...difference })));
}

describe('A page of a gathered story', () => {
  it('confirms what it tells in other words than the reports and omits what it does not tell', () => {
    const comparison = compare(TRAIN_OPENING);
    expect(comparison.story?.id).toBe('tinvik-train');
    expect(factIn(comparison, 'derailed')).toMatchObject({
      verdict: 'confirmed',
      sentences: [0],
      origins: 2,
    });
    expect(factIn(comparison, 'hurt')).toMatchObject({ verdict: 'confirmed', sentences: [1], origins: 2 });
    expect(factIn(comparison, 'warned')).toMatchObject({ verdict: 'omitted', sentences: [], onPage: false });
  });

  it('is compared with the reports’ own sentences', () => {
    const reports = factIn(compare(TRAIN_OPENING), 'derailed').outlets.filter((each) => each.reports);
    expect(reports.map(({ isVerbatim }) => isVerbatim)).toEqual([true, true]);
  });

  it('may tell two facts in one sentence', () => {
    const comparison = compare([
      'A night train with 140 passengers derailed near Tinvik early on Tuesday after a rockslide, and nine passengers were hurt and flown to the hospital in Bergen.',
    ]);
    expect(factIn(comparison, 'derailed').sentences).toEqual([0]);
    expect(factIn(comparison, 'hurt').sentences).toEqual([0]);
  });

  it('may tell one fact in two sentences', () => {
    const again = 'In Tinvik, the night train derailed after a rockslide on Tuesday.';
    expect(factIn(compare([...TRAIN_OPENING, again]), 'derailed').sentences).toEqual([0, 2]);
  });

  it('is not said to omit what a sentence comes near', () => {
    const near = 'Aas said the slope would be made safe in time.';
    expect(factIn(compare([...TRAIN_OPENING, near]), 'promise')).toMatchObject({
      verdict: 'unsure',
      doubt: 'weak-match',
    });
  });

  it('is not compared with reports in another language', () => {
    expect(factIn(compare(TRAIN_OPENING), 'reopening')).toMatchObject({
      verdict: 'unsure',
      doubt: 'other-language',
      onPage: false,
    });
  });

  it('shows the words, names and numbers that it shares with a report', () => {
    const { evidence } = factIn(compare(TRAIN_OPENING), 'derailed');
    expect(evidence).toContainEqual(
      expect.objectContaining({ sentence: 0, signal: 'entity', page: 'Tinvik', reference: 'Tinvik' }),
    );
    expect(evidence).toContainEqual(
      expect.objectContaining({ sentence: 0, signal: 'number', page: '140', reference: '140' }),
    );
    expect(evidence).toContainEqual(
      expect.objectContaining({ signal: 'wording', page: 'early on Tuesday after a rockslide' }),
    );
    expect(evidence.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
  });

  it('compared with the pack written to a file and read back gives the same to the byte', () => {
    const parsed = parsePack(writePack(TRAIN_PACK));
    const page = pageOf(TRAIN_OPENING);
    const again = compareArticle(page, parsed.ok ? [parsed.pack] : []);
    expect(JSON.stringify(again)).toBe(JSON.stringify(compareArticle(page, [TRAIN_PACK])));
  });
});

describe('What a page tells otherwise than a gathered report', () => {
  it('is a number that conflicts', () => {
    const twelve = 'Twelve passengers were hurt and flown to the hospital in Bergen.';
    const fact = factIn(compare([DERAILED, twelve]), 'hurt');
    expect(fact.verdict).toBe('differs');
    expect(differencesOf(fact)).toContainEqual({
      id: 'courier',
      kind: 'number',
      page: 'Twelve passengers',
      reference: 'Nine passengers',
    });
  });

  it('is no conflict where the page gives the other number as well', () => {
    const twelve = 'Twelve passengers were hurt and flown to the hospital in Bergen.';
    const corrected = 'Police had first counted nine passengers.';
    expect(factIn(compare([DERAILED, twelve, corrected]), 'hurt').verdict).toBe('confirmed');
  });

  it('is a place where all else is the same', () => {
    const elsewhere = 'Nine passengers were hurt and taken by helicopter to the hospital in Oslo.';
    const fact = factIn(compare([DERAILED, elsewhere]), 'hurt');
    expect(differencesOf(fact)).toContainEqual({
      id: 'dispatch',
      kind: 'place',
      page: 'Oslo',
      reference: 'Bergen',
    });
    expect(fact.verdict).toBe('differs');
  });

  it.each([
    {
      what: 'a hedge that the page leaves out',
      sentence: 'The rail agency ignored three reports about loose rock above the line.',
      verdict: 'framed',
    },
    {
      what: 'a hedge that both have',
      sentence: 'The rail agency allegedly ignored three reports about loose rock above the line.',
      verdict: 'confirmed',
    },
  ])('is $what: $verdict', ({ sentence, verdict }) => {
    expect(factIn(compare([...TRAIN_OPENING, sentence]), 'negligence').verdict).toBe(verdict);
  });

  it('is a word changed in a quotation of the same speaker', () => {
    const altered =
      'Transport minister Jon Aas said: “We will build a new road past the slope before next winter.”';
    expect(differencesOf(factIn(compare([...TRAIN_OPENING, altered]), 'promise'))).toEqual([
      { id: 'courier', kind: 'altered-quote', page: 'road', reference: 'tunnel' },
    ]);
  });
});

describe('An article', () => {
  it.each([
    {
      what: 'a look-alike event elsewhere',
      sentences: [
        'A freight train derailed near Oslo on Monday after a landslide.',
        'Two people were hurt and taken to hospital.',
      ],
    },
    { what: 'another subject', sentences: ['The city council voted on Tuesday to close two schools.'] },
  ])('on $what is not taken for the gathered story', ({ sentences }) => {
    expect(compare(sentences).story).toBeNull();
  });

  it('dated long after the story’s days is not taken for it', () => {
    expect(compare(TRAIN_OPENING, { published: '2027-03-01' }).story).toBeNull();
  });

  it('is of the surest of all stories, whatever order they come in', () => {
    const page = pageOf(TRAIN_OPENING);
    for (const packs of [
      [HARBOUR_PACK, TRAIN_PACK],
      [TRAIN_PACK, HARBOUR_PACK],
    ])
      expect(compareArticle(page, packs).story?.id).toBe('tinvik-train');
  });
});

describe('A fact that only undated sources report', () => {
  it('is omitted, never reported later', () => {
    const fact = factIn(compare([DERAILED], { published: '2025-11-10' }), 'negligence');
    expect(fact.verdict).toBe('omitted');
  });

  it('beside one that only later sources report', () => {
    const fact = factIn(compare([DERAILED], { published: '2025-11-10' }), 'warned');
    expect(fact.verdict).toBe('not-yet');
  });
});

import { describe, expect, it } from 'vitest';
import type { ComparedFact, Comparison, Difference, Verdict } from '../../lib/engine/compare/comparison.ts';
import { planHighlights } from '../../lib/page/plan-highlights.ts';

const TEXT = 'Talks opened on the alleged threat. Drones are aboard.';
const FIRST = { index: 0, start: 0, end: 35, text: 'Talks opened on the alleged threat.' };
const SECOND = { index: 1, start: 36, end: 54, text: 'Drones are aboard.' };

function fact(
  verdict: Verdict,
  sentences: number[],
  differences: Difference[] = [],
  isOwnSource = false,
): ComparedFact {
  const outlet = {
    id: 'o',
    reports: true,
    isPart: false,
    origin: 'o',
    wording: null,
    isVerbatim: false,
    language: null,
    quotes: [],
    url: 'https://o.example/',
  };
  return {
    id: `${verdict}-${sentences}`,
    text: '',
    language: 'en',
    onPage: sentences.length > 0,
    sentences,
    verdict,
    confidence: 1,
    origins: 1,
    outlets: [{ ...outlet, isOwnSource, differences }],
    evidence: [],
  };
}

function comparison(facts: ComparedFact[]): Comparison {
  const head = { url: null, title: null, outlet: null, published: null, language: 'en', partial: false };
  return {
    schema: 'crossread/comparison@1',
    story: { id: 's', title: 'S', language: 'en', confidence: 1 },
    article: { ...head, isSource: null, origin: 'page', sentences: [FIRST, SECOND] },
    facts,
    framing: [],
    unmatched: [],
    sources: [],
  };
}

const sentence = (index: number, style: string) =>
  index === 0 ? { sentence: 0, style, start: 0, end: 35 } : { sentence: 1, style, start: 36, end: 54 };

describe('planHighlights', () => {
  const cases: { title: string; facts: ComparedFact[]; showConfirmed?: boolean; planned: object[] }[] = [
    { title: 'paints nothing without facts', facts: [], planned: [] },
    { title: 'paints what differs', facts: [fact('differs', [0])], planned: [sentence(0, 'differs')] },
    {
      title: 'paints what is only here',
      facts: [fact('only-here', [1])],
      planned: [sentence(1, 'only-here')],
    },
    {
      title: 'leaves confirmed sentences alone unless they are asked for',
      facts: [fact('confirmed', [0])],
      planned: [],
    },
    {
      title: 'paints confirmed sentences when they are asked for',
      facts: [fact('confirmed', [0])],
      showConfirmed: true,
      planned: [sentence(0, 'confirmed')],
    },
    { title: 'paints nothing for what cannot be told', facts: [fact('unsure', [0])], planned: [] },
    { title: 'paints nothing for what is not on the page', facts: [fact('omitted', [])], planned: [] },
    {
      title: 'puts differs before framed, only here and confirmed',
      facts: [fact('confirmed', [0]), fact('only-here', [0]), fact('framed', [0]), fact('differs', [0])],
      planned: [sentence(0, 'differs')],
    },
    {
      title: 'puts framed before only here',
      facts: [fact('only-here', [0]), fact('framed', [0])],
      planned: [sentence(0, 'framed')],
    },
    {
      title: 'keeps the order of the text, whatever the order of the facts',
      facts: [fact('only-here', [1]), fact('differs', [0])],
      planned: [sentence(0, 'differs'), sentence(1, 'only-here')],
    },
    {
      title: 'tints the words that a difference turns on',
      facts: [fact('framed', [0], [{ kind: 'hedge', page: 'alleged', reference: null }])],
      planned: [sentence(0, 'framed'), { sentence: 0, style: 'words', start: 20, end: 27 }],
    },
    {
      title: 'tints nothing where the page is the plain one',
      facts: [fact('framed', [0], [{ kind: 'hedge', page: null, reference: 'alleged' }])],
      planned: [sentence(0, 'framed')],
    },
    {
      title: 'tints nothing for a difference from the release the page is made from',
      facts: [fact('framed', [0], [{ kind: 'hedge', page: 'alleged', reference: null }], true)],
      planned: [sentence(0, 'framed')],
    },
    {
      title: 'tints the words once, however many outlets differ',
      facts: [
        fact('framed', [0], [{ kind: 'hedge', page: 'alleged', reference: null }]),
        fact('differs', [0], [{ kind: 'hedge', page: 'alleged', reference: null }]),
      ],
      planned: [sentence(0, 'differs'), { sentence: 0, style: 'words', start: 20, end: 27 }],
    },
  ];

  it.each(cases)('$title', ({ facts, showConfirmed = false, planned }) => {
    expect(planHighlights(comparison(facts), showConfirmed)).toEqual(planned);
  });

  it('gives offsets that count in the article', () => {
    expect(TEXT.slice(36, 54)).toBe(SECOND.text);
    expect(TEXT.slice(20, 27)).toBe('alleged');
  });
});

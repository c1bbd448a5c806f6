import { describe, expect, it } from 'vitest';
import type { ComparedFact, ComparedSource, OutletReport } from '../../../lib/engine/compare/comparison.ts';
import {
  listPageDevices,
  listTellings,
  listToldDifferently,
} from '../../../lib/engine/report/differences.ts';
import { languageOfReference } from '../../../lib/engine/report/evidence-language.ts';
import { countRows, filterMatrix, layOutMatrix } from '../../../lib/engine/report/matrix.ts';
import { listOwnMarks } from '../../../lib/engine/report/own-marks.ts';
import { pageWords, tellingSentences, tellingWords } from '../../../lib/engine/report/page-words.ts';
import {
  countOrigins,
  describeOrigin,
  orderSources,
  webAddress,
} from '../../../lib/engine/report/sources.ts';
import { topDifferences } from '../../../lib/engine/report/top-differences.ts';
import { translated } from '../../../lib/engine/report/translated.ts';
import { countToldDifferently, countVerdicts, factsInSentence } from '../../../lib/engine/report/verdicts.ts';
import {
  ALL_CONFIRMED,
  BORDER,
  COMPARISON,
  DETER,
  ERA,
  EXCLUDED,
  NO_STORY,
  OWN_SOURCE,
  SENTRY,
  TALKS,
} from '../../components/fixtures/comparison.ts';

const NO_FILTER = { verdicts: new Set<never>(), source: null, found: null };
const ids = (facts: { id: string }[]) => facts.map(({ id }) => id);

describe('counting verdicts', () => {
  it('counts every verdict, those without a fact as none', () => {
    expect(countVerdicts(COMPARISON.facts)).toEqual({
      confirmed: 3,
      framed: 1,
      differs: 1,
      'only-here': 1,
      omitted: 2,
      'not-yet': 1,
      unsure: 1,
    });
    expect(countVerdicts([]).framed).toBe(0);
  });

  it('counts for the badge what is framed and what differs', () => {
    expect(countToldDifferently(COMPARISON.facts)).toBe(2);
  });
});

describe('the facts of one sentence', () => {
  it('put first what differs most', () => {
    expect(ids(factsInSentence(COMPARISON.facts, 0))).toEqual(['deter-russia', 'talks-begun']);
  });

  it('are none for a sentence that reports no fact', () => {
    expect(factsInSentence(COMPARISON.facts, 4)).toEqual([]);
  });
});

describe('sources', () => {
  it('keep one order through a comparison, begun elsewhere for another story', () => {
    const order = (id: string) =>
      ids(orderSources({ ...COMPARISON, story: { id, title: '', language: null, confidence: 1 } }));
    const first = new Set(['a', 'b', 'c', 'd'].map((id) => order(id)[0]));
    expect([...first].sort()).toEqual(['arctic-century', 'forces-news', 'gov-uk', 'independent']);
    expect(order('a')).toEqual(order('a'));
    expect(order('a').toSorted()).toEqual(ids(COMPARISON.sources).toSorted());
  });

  it('keep the pack’s order round, wherever it begins', () => {
    const round = [...ids(orderSources(COMPARISON)), ...ids(orderSources(COMPARISON))].join(' ');
    expect(round).toContain('independent forces-news arctic-century gov-uk');
  });

  it.each([
    ['independent', { kind: 'agency', name: 'PA Media' }],
    ['forces-news', { kind: 'own' }],
    ['arctic-century', { kind: 'source', name: 'GOV.UK' }],
    ['gov-uk', { kind: 'primary' }],
  ])('%s has its origin named', (id, expected) => {
    const source = COMPARISON.sources.find((each) => each.id === id);
    expect(source && describeOrigin(source, COMPARISON.sources)).toEqual(expected);
  });

  it('that share an outlet’s text say so, whatever the id of its article', () => {
    const [first, second] = COMPARISON.sources as [ComparedSource, ComparedSource];
    const wire = { ...first, id: 'a1', outlet: 'the-wire', name: 'The Wire', origin: 'the-wire' };
    const copy = { ...second, id: 'a2', outlet: 'the-post', name: 'The Post', origin: 'the-wire' };
    expect(describeOrigin(wire, [wire, copy])).toEqual({ kind: 'own' });
    expect(describeOrigin(copy, [wire, copy])).toEqual({ kind: 'copy', name: 'The Wire' });
  });

  it('with one origin count once', () => {
    expect(countOrigins(COMPARISON.sources)).toBe(3);
  });

  it.each([
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://a.example/', 'HTTP://a.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    [null, null],
  ])('lead only to the web: %s', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});

describe('the matrix', () => {
  it('groups facts, each once, and leaves out empty groups', () => {
    const { groups } = layOutMatrix(COMPARISON);
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['shared', 5],
      ['only-here', 1],
      ['omitted', 2],
      ['not-yet', 1],
      ['unsure', 1],
    ]);
    expect(layOutMatrix(ALL_CONFIRMED).groups.map(({ kind }) => kind)).toEqual(['shared']);
  });

  it.each([
    ['a report', TALKS, 'independent', 'reports'],
    ['a report with another detail', EXCLUDED, 'forces-news', 'differs'],
    ['a report in other words', DETER, 'arctic-century', 'framed'],
    ['a small word altered in a quotation, which is no other stance', ERA, 'independent', 'reports'],
    ['silence of a source read in full', BORDER, 'independent', 'silent'],
    ['silence of a source read in part, which says nothing', SENTRY, 'gov-uk', 'unread'],
  ])('shows %s', (_, fact: ComparedFact, source, expected) => {
    const { sources, groups } = layOutMatrix(COMPARISON);
    const row = groups.flatMap(({ rows }) => rows).find((each) => each.fact.id === fact.id);
    expect(row?.cells[sources.findIndex(({ id }) => id === source)]?.kind).toBe(expected);
  });

  it('tells the page’s own sources from the others', () => {
    const { groups } = layOutMatrix(OWN_SOURCE);
    const own = groups[0]?.rows[0]?.cells.filter(({ isOwnSource }) => isOwnSource);
    expect(own).toHaveLength(2);
  });

  it('filters by verdict, by source and by what was found, all together', () => {
    const whole = layOutMatrix(COMPARISON);
    const rows = (filter: Partial<Parameters<typeof filterMatrix>[1]>) =>
      countRows(filterMatrix(whole, { ...NO_FILTER, ...filter }));
    expect(rows({})).toBe(10);
    expect(rows({ verdicts: new Set(['omitted', 'framed']) })).toBe(3);
    expect(rows({ source: 'gov-uk' })).toBe(2);
    expect(rows({ found: new Set(['baltic-sentry']) })).toBe(1);
    expect(rows({ found: new Set() })).toBe(0);
    expect(rows({ verdicts: new Set(['omitted']), source: 'gov-uk' })).toBe(1);
  });
});

describe('what is told differently', () => {
  it('is listed in the order of the page, with the tellings that differ', () => {
    const told = listToldDifferently(COMPARISON).map(({ fact, tellings }) => [
      fact.id,
      tellings.map(({ source }) => source.id).sort(),
    ]);
    expect(told).toEqual([
      ['deter-russia', ['arctic-century', 'forces-news']],
      ['us-russia-talks-exclude', ['forces-news']],
      ['quote-new-era', ['independent']],
    ]);
  });

  it('marks the words of a difference on the side that has them', () => {
    const telling = listTellings(COMPARISON, DETER).find(({ source }) => source.id === 'arctic-century');
    expect(telling?.wording.filter(({ isMarked }) => isMarked)).toEqual([
      { text: 'alleged', isMarked: true },
    ]);
  });

  it('marks only the altered word of a quotation', () => {
    const [telling] = listTellings(COMPARISON, ERA);
    const marked = telling?.collations[0]?.reference.filter(({ isMarked }) => isMarked);
    expect(marked).toEqual([{ text: 'in', isMarked: true }]);
  });

  const SAME_BUT_ONE = 'Britain and Norway started talks on a defence accord.';

  it('marks the words of a source’s own sentence that the page has not', () => {
    expect(markedIn({ wording: SAME_BUT_ONE, isVerbatim: true })).toEqual(['started']);
  });

  it('marks no words of ours for what a source says, whatever the page has', () => {
    expect(markedIn({ wording: SAME_BUT_ONE, isVerbatim: false })).toEqual([]);
  });

  it('does not mark two tellings of the same in words of their own', () => {
    const wording = 'Talks on a defence accord began in Bodø on Thursday.';
    expect(markedIn({ wording, isVerbatim: true })).toEqual([]);
  });

  it('does not mark two tellings that share little', () => {
    expect(markedIn({ wording: 'They plan to extend their cooperation.', isVerbatim: true })).toEqual([]);
  });

  /** The words marked in a report of the fixture's first fact. */
  function markedIn(report: Partial<OutletReport>): string[] {
    const outlets = TALKS.outlets.map((each) => (each.reports ? { ...each, ...report } : each));
    const [telling] = listTellings(COMPARISON, { ...TALKS, outlets });
    return telling?.wording.filter(({ isMarked }) => isMarked).map(({ text }) => text) ?? [];
  }
});

describe('words that only one side has', () => {
  const tellings = listTellings(COMPARISON, DETER);

  it('are listed with the telling that has them', () => {
    const devices = tellings.map(({ source, devices }) => [source.id, devices]);
    expect(devices).toContainEqual(['arctic-century', [{ kind: 'hedge', text: 'alleged' }]]);
    expect(devices).toContainEqual(['forces-news', []]);
  });

  it('are listed once where they are the page’s, however many tell it plainly', () => {
    const twice = [...tellings, ...tellings];
    expect(listPageDevices(twice)).toEqual([{ kind: 'scare-quote', text: '“Russian menace”' }]);
  });
});

describe('the differences that matter most', () => {
  it('are one of each kind before a second of any', () => {
    expect(ids(topDifferences(COMPARISON).map(({ fact }) => fact))).toEqual([
      'deter-russia',
      'us-russia-talks-exclude',
      'border-post-visit',
    ]);
  });

  it('prefer an omission that more independent origins report', () => {
    const fewer = { ...COMPARISON, facts: [SENTRY, BORDER] };
    expect(topDifferences(fewer, 1)[0]?.fact.id).toBe('border-post-visit');
  });

  it('fill up with the next of each where a kind is missing', () => {
    const facts = [SENTRY, BORDER, EXCLUDED];
    expect(topDifferences({ ...COMPARISON, facts }).map(({ fact }) => fact.verdict)).toEqual([
      'differs',
      'omitted',
      'omitted',
    ]);
  });

  it('name the source that differs, and for an omission everyone who reports it', () => {
    const sources = topDifferences(COMPARISON).map((top) => ids(top.sources));
    expect(sources).toEqual([['forces-news'], ['forces-news'], ['arctic-century', 'gov-uk', 'forces-news']]);
  });

  it('set the words of a detail against each other, and other words in their passage', () => {
    const [framed, differs] = topDifferences(COMPARISON);
    expect(differs?.wordings).toEqual({
      kind: 'person',
      page: [{ text: 'Nato partners', isMarked: true }],
      reference: [{ text: 'Kyiv', isMarked: true }],
      isQuoted: true,
      language: 'en',
    });
    expect(framed?.wordings?.page).toContainEqual({ text: '“Russian menace”', isMarked: true });
    expect(framed?.wordings?.isQuoted).toBe(false);
  });

  it('give a source’s own sentence as its words, where it is plain and the page is not', () => {
    const outlets = DETER.outlets.map((outlet) => ({ ...outlet, isVerbatim: true }));
    const [framed] = topDifferences({ ...COMPARISON, facts: [{ ...DETER, outlets }] });
    expect(framed?.wordings?.isQuoted).toBe(true);
  });

  it('write a detail as the report does, where the pack has its plain name', () => {
    const outlets = EXCLUDED.outlets.map((outlet) => ({
      ...outlet,
      differences: outlet.differences.map((each) => ({ ...each, reference: 'kyiv' })),
    }));
    const [top] = topDifferences({ ...COMPARISON, facts: [{ ...EXCLUDED, outlets }] });
    expect(top?.wordings?.reference).toEqual([{ text: 'Kyiv', isMarked: true }]);
  });

  it('are none where all is confirmed, and leave the comparison as it was', () => {
    const before = structuredClone(ALL_CONFIRMED);
    expect(topDifferences(ALL_CONFIRMED)).toEqual([]);
    expect(ALL_CONFIRMED).toEqual(before);
  });
});

describe('the page’s own words', () => {
  const shownOf = (fact: ComparedFact) => tellingSentences(COMPARISON, fact).map(({ index }) => index);
  const textOf = (index: number) => COMPARISON.article.sentences[index]?.text;

  it('are those that differ, of a fact told all through the article', () => {
    expect(shownOf({ ...EXCLUDED, sentences: [0, 1, 2, 3] })).toEqual([2]);
  });

  it('are else the sentence that weighed most in finding the fact', () => {
    expect(shownOf({ ...TALKS, sentences: [0, 1] })).toEqual([0]);
    const evidence = TALKS.evidence.map((each) => ({ ...each, sentence: 1 }));
    expect(shownOf({ ...TALKS, sentences: [0, 1], evidence })).toEqual([1]);
  });

  it('are two sentences at most, an ellipsis where some lie between', () => {
    const outlets = EXCLUDED.outlets.map((outlet) => ({
      ...outlet,
      differences: ['began', 'Nato', 'accord'].map((page) => ({
        kind: 'certainty' as const,
        page,
        reference: null,
      })),
    }));
    const fact = { ...EXCLUDED, sentences: [0, 2, 3], outlets };
    expect(pageWords(COMPARISON, fact)).toBe(`${textOf(0)} … ${textOf(2)}`);
  });

  it('are none for a fact not on the page, or sentences that are not there', () => {
    expect(pageWords(COMPARISON, BORDER)).toBe('');
    expect(pageWords(COMPARISON, { ...TALKS, sentences: [99] })).toBe('');
  });

  it('that told most are those of the weightiest evidence', () => {
    expect(tellingWords(TALKS)).toBe('began talks');
    expect(tellingWords(BORDER)).toBeNull();
  });
});

describe('the framing of the page itself', () => {
  it('lists what carries a stance, in its sentence, and no direct quotation', () => {
    const marks = listOwnMarks(NO_STORY);
    expect(marks.map(({ sentence, kinds }) => [sentence, kinds])).toEqual([
      [0, ['scare-quote']],
      [6, ['hedge']],
    ]);
    expect(marks[0]?.pieces.find(({ isMarked }) => isMarked)?.text).toBe('“Russian menace”');
  });
});

describe('a translated text', () => {
  it('is in the reader’s language where the pack has it, and says so', () => {
    const pact = { text: 'Pakt', language: 'de' };
    expect(translated(pact, { nb: 'avtale' }, 'nb')).toEqual({ text: 'avtale', language: 'nb' });
    expect(translated(pact, { nb: 'avtale' }, 'en')).toEqual(pact);
    expect(translated(pact, undefined, 'nb')).toEqual(pact);
  });
});

describe('the language of what a piece of evidence stands for', () => {
  const gathered = { ...TALKS, outlets: TALKS.outlets.map((outlet) => ({ ...outlet, isVerbatim: true })) };
  it.each([
    ['a pack’s idea', 'the fact’s', 'concept', TALKS, 'en'],
    ['a pack’s name', 'the fact’s', 'entity', TALKS, 'en'],
    ['a name met again in a report', 'the page’s', 'entity', gathered, 'nb'],
    ['words met again in a report', 'the page’s', 'wording', gathered, 'nb'],
  ] as const)('%s: %s', (_what, _whose, signal, fact, language) => {
    expect(languageOfReference(signal, fact, 'nb')).toBe(language);
  });
});

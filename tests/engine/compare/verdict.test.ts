import { describe, expect, it } from 'vitest';
import { type Case, judge } from '../../../lib/engine/compare/verdict.ts';

const CONFLICT = { kind: 'number', page: '4', reference: '5', weight: 'conflict' } as const;
const STANCE = { kind: 'hedge', page: 'alleged', reference: null, weight: 'stance' } as const;
const LISTED = { kind: 'altered-quote', page: 'in', reference: 'on', weight: 'listed' } as const;

const REPORTED: Case = {
  page: 'reports',
  isPartial: false,
  published: '2025-02-20',
  others: ['2025-02-20'],
  reported: ['2025-02-20'],
  differences: [],
};
const SILENT: Case = { ...REPORTED, page: 'silent' };

const CASES: { what: string; fact: Case; verdict: string }[] = [
  { what: 'on the page and elsewhere', fact: REPORTED, verdict: 'confirmed' },
  { what: 'with a conflicting detail', fact: { ...REPORTED, differences: [CONFLICT] }, verdict: 'differs' },
  { what: 'with another stance', fact: { ...REPORTED, differences: [STANCE] }, verdict: 'framed' },
  {
    what: 'with both: the conflict first',
    fact: { ...REPORTED, differences: [STANCE, CONFLICT] },
    verdict: 'differs',
  },
  {
    what: 'with a small listed difference',
    fact: { ...REPORTED, differences: [LISTED] },
    verdict: 'confirmed',
  },
  { what: 'that no other source has', fact: { ...REPORTED, others: [] }, verdict: 'only-here' },
  { what: 'not on the page', fact: SILENT, verdict: 'omitted' },
  {
    what: 'first reported on a later day',
    fact: { ...SILENT, others: ['2025-02-21'], reported: ['2025-02-21', '2025-02-22'] },
    verdict: 'not-yet',
  },
  {
    what: 'reported by one on the same day',
    fact: { ...SILENT, others: ['2025-02-21', '2025-02-20'], reported: ['2025-02-21', '2025-02-20'] },
    verdict: 'omitted',
  },
  {
    what: 'reported later than a page without a date',
    fact: { ...SILENT, published: null, others: ['2025-02-21'], reported: ['2025-02-21'] },
    verdict: 'omitted',
  },
  {
    what: 'reported later by one, and by another on no known day',
    fact: { ...SILENT, others: ['2025-02-21', null], reported: ['2025-02-21', null] },
    verdict: 'omitted',
  },
  {
    what: 'reported only by sources without a date',
    fact: { ...SILENT, others: [null], reported: [null] },
    verdict: 'omitted',
  },
  { what: 'missing from a page read in part', fact: { ...SILENT, isPartial: true }, verdict: 'unsure' },
  {
    what: 'first reported by the page’s own source, and later by another',
    fact: { ...SILENT, others: ['2025-02-21'], reported: ['2025-02-20', '2025-02-21'] },
    verdict: 'omitted',
  },
  {
    what: 'missing, and only the page’s own source has it',
    fact: { ...SILENT, others: [] },
    verdict: 'unsure',
  },
  { what: 'that some sentence only comes near', fact: { ...REPORTED, page: 'doubtful' }, verdict: 'unsure' },
];

describe('A fact', () => {
  it.each(CASES)('$what is $verdict', ({ fact, verdict }) => {
    expect(judge(fact).verdict).toBe(verdict);
  });
});

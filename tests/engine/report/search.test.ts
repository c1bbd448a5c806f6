import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../../lib/engine/report/search.ts';
import { COMPARISON } from '../../components/fixtures/comparison.ts';

const search = buildSearch(COMPARISON);
const found = (query: string) => [...(search(query) ?? ['everything'])];

describe('searching facts and reports', () => {
  const CASES: [finds: string, query: string, expected: string[]][] = [
    ['a word of a fact', 'marines', []],
    ['a word of a report', 'kirkenes', ['border-post-visit']],
    ['a word with a slip', 'Kirkeness', ['border-post-visit']],
    ['a name with a slip', 'Viknig', ['camp-viking']],
    ['only what was meant, where it is spelt right', 'post', ['border-post-visit']],
    ['a letter for its like', 'besokte', ['border-post-visit']],
    ['a word in the reader’s language', 'grensen', ['border-post-visit']],
    ['a word by its beginning', 'infra', ['protect-undersea-infrastructure']],
    ['a word inside a longer one', 'statement', ['sign-by-summer-2025']],
    ['facts with all of the words', 'visited border', ['border-post-visit']],
    ['nothing for a word that is nowhere', 'zeppelin', []],
    ['nothing if one of the words is nowhere', 'border zeppelin', []],
    ['a number', '2025', ['sign-by-summer-2025']],
  ];
  it.each(CASES)('finds %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds what an outlet reports by the outlet’s name', () => {
    expect(found('gov.uk')).toEqual(['talks-begun', 'border-post-visit']);
  });

  it('takes short words by their beginning only, never by a guess', () => {
    expect(found('us')).toEqual(['us-russia-talks-exclude']);
  });

  it.each(['', '   ', '“…” !'])('asks nothing of a query without words: %j', (query) => {
    expect(search(query)).toBeNull();
  });

  it('takes operators and patterns for the words in them', () => {
    expect(found("'kirkenes | !post ^(.*)+$")).toEqual(['border-post-visit']);
  });

  it('answers a query of any length', () => {
    expect(found('x'.repeat(100_000))).toEqual([]);
    expect(found('zeppelin '.repeat(10_000))).toEqual([]);
  });
});

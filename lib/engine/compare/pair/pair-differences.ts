import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Difference } from '../comparison.ts';
import { antonymDifferences } from './antonyms.ts';
import { coverage } from './coverage.ts';
import { dateDifferences } from './dates.ts';
import { nameDifferences } from './names.ts';
import { negationDifferences } from './negation.ts';
import { numberDifferences } from './numbers.ts';
import { stageDifferences } from './stages.ts';

/** Sentences with less in common are about two things, and two things do not conflict. */
const ONE_THING_FROM = 0.25;

/**
 * The details on which two sentences about one thing conflict, `page` in the words of the first. A detail that only
 * one of them tells, or tells more exactly, is none.
 */
export function pairDifferences(a: SentenceReading, b: SentenceReading): Difference[] {
  if (coverage(a, b) < ONE_THING_FROM) return [];
  return [
    ...dateDifferences(a, b),
    ...numberDifferences(a, b),
    ...nameDifferences(a, b),
    ...statusDifferences(a, b).slice(0, 1),
  ];
}

/** What has happened, and whether: one such conflict is often seen in several ways. */
function statusDifferences(a: SentenceReading, b: SentenceReading): Difference[] {
  return [...negationDifferences(a, b), ...antonymDifferences(a, b), ...stageDifferences(a, b)];
}

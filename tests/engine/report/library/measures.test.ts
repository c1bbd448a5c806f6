import { describe, expect, it } from 'vitest';
import { dayRange, fileSize } from '../../../../lib/engine/report/words/library/measures.ts';

describe('days in full', () => {
  const CASES: [from: string, until: string, locale: string, words: string][] = [
    ['2025-02-18', '2025-02-20', 'en-GB', '18–20 February 2025'],
    ['2025-02-18', '2025-02-18', 'en-GB', '18 February 2025'],
    ['2025-01-18', '2025-02-18', 'en-GB', '18 January – 18 February 2025'],
    ['2025-02-18', '2025-02-20', 'nb-NO', '18.–20. februar 2025'],
    ['2025-02-20', '2025-02-20', 'nb-NO', '20. februar 2025'],
  ];
  it.each(CASES)('%s to %s in %s', (from, until, locale, words) => {
    expect(dayRange(from, until, locale).replace(/[\u2009\u00a0]/g, ' ')).toBe(words);
  });
});

describe('sizes', () => {
  const CASES: [bytes: number, locale: string, words: string][] = [
    [0, 'en-GB', '0 bytes'],
    [999, 'en-GB', '999 bytes'],
    [48_200, 'en-GB', '48 kB'],
    [3_250_000, 'en-GB', '3.3 MB'],
    [3_250_000, 'nb-NO', '3,3 MB'],
    [7_000_000_000_000, 'en-GB', '7,000 GB'],
  ];
  it.each(CASES)('%i bytes in %s', (bytes, locale, words) => {
    expect(fileSize(bytes, locale).replace(/\u00a0/g, ' ')).toBe(words);
  });
});

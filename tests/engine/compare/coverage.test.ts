import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { add, emptyTally, precision, recall, scorePage, type Tally } from '../../bench/coverage.ts';
import { coveragePages } from '../../fixtures/coverage-page.ts';

interface Floor {
  precision: number;
  recall: number;
}

/**
 * The labelled pages as a floor that no change may fall through, each a little below what was measured. All were
 * written blind to the engine; it has since been developed on those of `coverage`, not on those of `coverage-unseen`.
 */
const FLOORS: {
  folder: string;
  floors: Record<'story' | 'facts' | 'conflicts' | 'framed' | 'scareQuotes', Floor>;
  falseOmissions: number;
}[] = [
  {
    folder: 'coverage',
    floors: {
      story: { precision: 1, recall: 0.98 },
      facts: { precision: 0.985, recall: 0.985 },
      conflicts: { precision: 0.9, recall: 0.8 },
      framed: { precision: 0.85, recall: 0.8 },
      scareQuotes: { precision: 0.94, recall: 0.92 },
    },
    falseOmissions: 0.005,
  },
  {
    folder: 'coverage-unseen',
    floors: {
      story: { precision: 1, recall: 1 },
      facts: { precision: 0.965, recall: 0.935 },
      conflicts: { precision: 1, recall: 0.65 },
      framed: { precision: 0.7, recall: 0.6 },
      scareQuotes: { precision: 0.88, recall: 0.9 },
    },
    falseOmissions: 0.025,
  },
];

const PACK: StoryPack = JSON.parse(
  readFileSync(new URL('../../../public/packs/uk-norway-pact.json', import.meta.url), 'utf8'),
);
describe.each(FLOORS)('The labelled pages of $folder', ({ folder, floors, falseOmissions }) => {
  const scores = coveragePages(new URL(`../../fixtures/${folder}/`, import.meta.url)).map((page) =>
    scorePage(page, [PACK]),
  );
  const total = (what: keyof typeof floors | 'omissions'): Tally =>
    scores.map((score) => score[what]).reduce(add, emptyTally());

  it('are there, coverage and near misses', () => {
    expect(scores.filter(({ page }) => page.expect.story !== null).length).toBeGreaterThan(15);
    expect(scores.filter(({ page }) => page.expect.story === null).length).toBeGreaterThan(1);
  });

  it.each(scores.filter(({ page }) => page.expect.story === null))(
    '$page.name is no coverage',
    ({ comparison }) => {
      expect(comparison.story).toBeNull();
    },
  );

  it.each(Object.keys(floors) as (keyof typeof floors)[])('keep precision and recall of %s', (what) => {
    expect(precision(total(what))).toBeGreaterThanOrEqual(floors[what].precision);
    expect(recall(total(what))).toBeGreaterThanOrEqual(floors[what].recall);
  });

  it('hardly ever call a fact missing that is told', () => {
    expect(1 - precision(total('omissions'))).toBeLessThanOrEqual(falseOmissions);
  });

  it('never call a direct quotation a scare quote', () => {
    const wrong = scores.flatMap(({ page, comparison }) =>
      comparison.framing
        .filter(({ kind }) => kind === 'scare-quote')
        .filter(({ text }) => page.expect.directQuotes.some((start) => text.slice(1).startsWith(start)))
        .map(({ text }) => `${page.name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

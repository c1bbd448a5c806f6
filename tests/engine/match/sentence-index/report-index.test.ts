import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findReports, indexReports } from '../../../../lib/engine/match/sentence-index/report-index.ts';
import { wordsOfText } from '../../../../lib/engine/match/sentence-index/sought-words.ts';
import type { StoryPack } from '../../../../lib/engine/story/pack.ts';

const PACK: StoryPack = JSON.parse(readFileSync('public/packs/uk-norway-pact.json', 'utf8'));

describe('The reports of packs', () => {
  it('are found by their own wordings', () => {
    const index = indexReports([PACK]);
    const missed = PACK.reports.filter(({ wording }) => {
      const found = findReports(index, wordsOfText(wording), 3);
      return !found.some(({ report }) => report.wording === wording);
    });
    expect(missed).toEqual([]);
  });

  it('are none where there is no pack', () => {
    expect(findReports(indexReports([]), wordsOfText('A pact was agreed.'), 3)).toEqual([]);
  });
});

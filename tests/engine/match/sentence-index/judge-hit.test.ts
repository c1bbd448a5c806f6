import { describe, expect, it } from 'vitest';
import { type HitKind, judgeHit } from '../../../../lib/engine/match/sentence-index/judge-hit.ts';

const SELECTED = 'The Lofoten ferry ran aground near Moskenes on Friday with ninety people aboard.';

const CASES: { selected?: string; found: string; kind: HitKind | undefined }[] = [
  { found: SELECTED, kind: 'reports' },
  { found: 'With ninety people aboard, the Lofoten ferry ran aground near Moskenes.', kind: 'reports' },
  { found: 'A cargo ship ran aground near Moskenes on Friday.', kind: 'similar' },
  { found: 'The ferry to Bodø is late again, passengers complain.', kind: undefined },
  { selected: 'Moskenes', found: 'It ran aground near Moskenes.', kind: 'mentions' },
  { selected: 'Moskenes ferry', found: 'It ran aground near Moskenes.', kind: undefined },
  { selected: 'and that was it', found: 'And that was it.', kind: undefined },
];

describe('A sentence found for a selected text', () => {
  it.each(CASES)('“$found” counts as: $kind', ({ selected = SELECTED, found, kind }) => {
    expect(judgeHit(selected, found, 'en')?.kind).toBe(kind);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFacts } from '../../../lib/engine/gather/edit-facts.ts';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';
import { harbourStory } from '../../fixtures/harbour-story.ts';

const PACK = gatherPack({
  id: 'ellermouth',
  title: 'Strike',
  articles: harbourStory(),
  edits: [],
  revision: 1,
});
const KEYS = PACK.reports.map(reportKey);

/** The key of the report whose wording has these words. */
function keyOf(words: string): string {
  const report = PACK.reports.find(({ wording }) => wording.includes(words));
  if (!report) throw new Error(`No report says “${words}”.`);
  return reportKey(report);
}

/** Which reports are of one fact: their keys, each fact's in order. */
function groupsOf({ facts, reports }: StoryPack): string[][] {
  return facts.map(({ id }) =>
    reports
      .filter(({ fact }) => fact === id)
      .map(reportKey)
      .sort(),
  );
}

const LEG = keyOf('In March an operator broke his leg');
const CHAINS = keyOf('worn chains');
const TALKS = keyOf('Negotiations with the');
const NINE_HOURS = keyOf('after nine hours');

describe('The reader', () => {
  it('words a fact anew', () => {
    const edited = editFacts(PACK, [{ do: 'rename', report: CHAINS, text: ' Worn\nchains ' }]);
    expect(edited.facts.map(({ text }) => text)).toContain('Worn chains');
    expect(groupsOf(edited)).toEqual(groupsOf(PACK));
  });

  it('makes two facts one, which keeps the wording and the place of the first', () => {
    const edited = editFacts(PACK, [{ do: 'merge', reports: [NINE_HOURS, TALKS] }]);
    const [together] = groupsOf(edited).filter((group) => group.includes(TALKS));
    expect(together).toContain(NINE_HOURS);
    expect(edited.facts).toHaveLength(PACK.facts.length - 1);
    const first = PACK.facts.find(({ text }) => text.startsWith('Negotiations with'));
    expect(edited.facts).toContainEqual(first);
  });

  it('has each article report a merged fact once', () => {
    const edited = editFacts(PACK, [{ do: 'merge', reports: [LEG, CHAINS] }]);
    const merged = groupsOf(edited).filter((group) => group.includes(LEG) || group.includes(CHAINS));
    expect(merged).toHaveLength(1);
    expect(merged[0]).toHaveLength(3);
    expect(parsePack(JSON.stringify(edited)).ok).toBe(true);
  });

  it('splits what was merged and has the facts as they were before', () => {
    const merge: FactEdit = { do: 'merge', reports: [LEG, CHAINS] };
    const split: FactEdit = { do: 'split', reports: [CHAINS] };
    const edited = editFacts(PACK, [merge, split]);
    expect(groupsOf(edited).map(String).sort()).toEqual(groupsOf(PACK).map(String).sort());
    expect(edited.facts.map(({ id }) => id).sort()).toEqual(PACK.facts.map(({ id }) => id).sort());
  });

  it('takes one outlet’s report out of a fact', () => {
    const report = keyOf('Four hundred crane operators');
    const edited = editFacts(PACK, [{ do: 'split', reports: [report] }]);
    expect(groupsOf(edited)).toContainEqual([report]);
    expect(edited.facts).toHaveLength(PACK.facts.length + 1);
  });

  it('drops a fact with its reports', () => {
    const edited = editFacts(PACK, [{ do: 'drop', report: CHAINS }]);
    expect(edited.reports.map(reportKey)).not.toContain(CHAINS);
    expect(edited.facts).toHaveLength(PACK.facts.length - 1);
  });

  it.each<FactEdit>([
    { do: 'rename', report: 'gone.1', text: 'Anything' },
    { do: 'rename', report: CHAINS, text: ' ' },
    { do: 'merge', reports: ['gone.1', CHAINS] },
    { do: 'merge', reports: [] },
    { do: 'split', reports: ['gone.1'] },
    { do: 'split', reports: [CHAINS] },
    { do: 'drop', report: 'gone.1' },
  ])('changes nothing by %j', (edit) => {
    expect(editFacts(PACK, [edit])).toEqual(PACK);
  });
});

describe('Any edits', () => {
  const key = fc.constantFrom(...KEYS, 'gone.1');
  const keys = fc.array(key, { maxLength: 5 });
  const edit = fc.oneof<fc.Arbitrary<FactEdit>[]>(
    fc.record({ do: fc.constant('rename'), report: key, text: fc.string() }),
    fc.record({ do: fc.constant('merge'), reports: keys }),
    fc.record({ do: fc.constant('split'), reports: keys }),
    fc.record({ do: fc.constant('drop'), report: key }),
  );
  const edits = fc.array(edit, { maxLength: 8 });

  it('leave a pack that can be handed on, and the given one as it was', () => {
    const before = JSON.stringify(PACK);
    fc.assert(
      fc.property(edits, (some) => {
        const edited = editFacts(PACK, some);
        expect(parsePack(JSON.stringify(edited))).toMatchObject({ ok: true });
        expect(JSON.stringify(PACK)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('leave a curated pack one that can be handed on', () => {
    const own = fc.constantFrom(...HARBOUR_PACK.reports.map(reportKey));
    const some = fc.array(own, { maxLength: 4 });
    const curated = fc.oneof<fc.Arbitrary<FactEdit>[]>(
      fc.record({ do: fc.constant('merge'), reports: some }),
      fc.record({ do: fc.constant('split'), reports: some }),
      fc.record({ do: fc.constant('drop'), report: own }),
    );
    fc.assert(
      fc.property(fc.array(curated, { maxLength: 6 }), (all) => {
        expect(parsePack(JSON.stringify(editFacts(HARBOUR_PACK, all)))).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('only ever lose reports by a drop or where one article has two in a fact', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ do: fc.constant('split' as const), reports: keys }), { maxLength: 6 }),
        (all) => {
          const edited = editFacts(PACK, all);
          expect(new Set(edited.reports.map(({ article }) => article))).toEqual(
            new Set(PACK.reports.map(({ article }) => article)),
          );
          expect(edited.facts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

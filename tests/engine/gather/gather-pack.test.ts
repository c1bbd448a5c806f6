import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFacts } from '../../../lib/engine/gather/edit-facts.ts';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import { nameArticle } from '../../../lib/engine/gather/name-article.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { BLOCK_JOINT } from '../../../lib/engine/text/article.ts';

function article(host: string, outlet: string, ...sentences: string[]): SavedArticle {
  const named = nameArticle({
    url: `https://${host}.example/bridge`,
    title: 'Bridge at Sundnes closed',
    byline: null,
    outlet,
    published: '2026-05-04',
    language: 'en',
    partial: false,
    blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
    text: sentences.join(BLOCK_JOINT),
  });
  return { ...named, version: 1, savedAt: 0 };
}

const CRACKS = 'Engineers found cracks in two pillars of the Sundnes bridge on Monday.';
const CRACKS_TOO = 'Cracks in two pillars of the bridge at Sundnes were found by engineers on Monday.';
const DETOUR = 'Drivers have to take a detour of 40 kilometres through Rognli.';
const DETOUR_TOO = 'The detour through Rognli takes drivers 40 kilometres.';
const SCHOOL = 'The school in Sundnes has sent its pupils home for the week.';

const POST = article('post', 'The Post', CRACKS, DETOUR);
const ECHO = article('echo', 'The Echo', CRACKS_TOO, DETOUR_TOO, SCHOOL);
const ARTICLES = [POST, ECHO];

const gather = (articles = ARTICLES, edits: FactEdit[] = []) =>
  gatherPack({ id: 'bridge', title: 'The bridge', articles, edits, revision: 1 });

/** The sentences of each fact. */
function groupsOf({ facts, reports }: StoryPack): string[][] {
  return facts
    .map(({ id }) =>
      reports
        .filter(({ fact }) => fact === id)
        .map(({ wording }) => wording)
        .sort(),
    )
    .sort((a, b) => a.join().localeCompare(b.join()));
}

/** The key of the report with this wording. */
function keyOf(pack: StoryPack, wording: string): string {
  const report = pack.reports.find((each) => each.wording === wording);
  if (!report) throw new Error(`no report says “${wording}”`);
  return reportKey(report);
}

describe('A pack gathered from saved articles', () => {
  it('has a fact for what several articles tell, and one for what one alone tells', () => {
    expect(groupsOf(gather())).toEqual(
      [[CRACKS, CRACKS_TOO].sort(), [DETOUR, DETOUR_TOO].sort(), [SCHOOL]].sort((a, b) =>
        a.join().localeCompare(b.join()),
      ),
    );
  });

  it('is a valid pack', () => {
    expect(parsePack(JSON.stringify(gather()))).toMatchObject({ ok: true });
  });

  it('is the same in whatever order the articles come', () => {
    expect(gather([ECHO, POST])).toEqual(gather([POST, ECHO]));
  });

  it('knows a copy by its text: two outlets, one origin', () => {
    const long = Array.from(
      { length: 12 },
      (_, at) =>
        `Sentence number ${at} of the agency tells how the bridge at Sundnes was closed to all traffic.`,
    );
    const { articles } = gather([article('a', 'Paper A', ...long), article('b', 'Paper B', ...long)]);
    expect(new Set(articles.map(({ origin }) => origin)).size).toBe(1);
  });

  it('goes by the newest version of an article alone', () => {
    const corrected = { ...article('post', 'The Post', CRACKS, SCHOOL), version: 2 };
    const wordings = gather([POST, corrected, ECHO]).reports.map(({ wording }) => wording);
    expect(wordings).not.toContain(DETOUR);
  });

  it('goes by the whole version of an article where only a part of it was read later', () => {
    const walled = { ...article('post', 'The Post', CRACKS), version: 2, partial: true };
    const { articles, reports } = gather([POST, walled, ECHO]);
    expect(reports.map(({ wording }) => wording)).toContain(DETOUR);
    expect(articles.map(({ read }) => read)).toEqual(['all', 'all']);
  });

  it('never fails, and is always valid, whatever the articles say', () => {
    const text = fc.oneof(fc.string(), fc.lorem({ mode: 'sentences', maxCount: 6 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.webUrl(), text, text), { maxLength: 4 }), (raw) => {
        const articles = raw.map(([url, title, body]) => ({
          ...article('x', title, body),
          ...nameArticle({ ...article('x', title, body), url, title, outlet: title }),
        }));
        expect(parsePack(JSON.stringify(gather(articles)))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });
});

describe('What the reader changes in the facts', () => {
  const pack = gather();
  const [cracks, detour] = [keyOf(pack, CRACKS), keyOf(pack, DETOUR)];

  it('holds when they are derived anew: two facts merged', () => {
    const merged = gather(ARTICLES, [{ do: 'merge', reports: [cracks, detour] }]);
    expect(merged.facts).toHaveLength(2);
    expect(new Set(merged.reports.map(({ fact }) => fact)).size).toBe(2);
  });

  it('splits a sentence off into a fact of its own', () => {
    const split = editFacts(pack, [{ do: 'split', reports: [cracks] }]);
    expect(groupsOf(split)).toContainEqual([CRACKS]);
    expect(groupsOf(split)).toContainEqual([CRACKS_TOO]);
  });

  it('drops a fact with all its reports', () => {
    const dropped = editFacts(pack, [{ do: 'drop', report: detour }]);
    expect(dropped.reports.map(({ wording }) => wording)).not.toContain(DETOUR_TOO);
    expect(dropped.facts).toHaveLength(2);
  });

  it('rewords a fact and leaves its reports as the outlets wrote them', () => {
    const reworded = editFacts(pack, [{ do: 'rename', report: cracks, text: 'The bridge has cracks.' }]);
    expect(reworded.facts.map(({ text }) => text)).toContain('The bridge has cracks.');
    expect(groupsOf(reworded)).toEqual(groupsOf(pack));
  });

  it('does nothing where the report is gone', () => {
    expect(editFacts(pack, [{ do: 'drop', report: 'gone.x' }])).toEqual(pack);
  });

  it('leaves a valid pack with every id once, whatever is done in whatever order', () => {
    const key = fc.constantFrom(...pack.reports.map(reportKey), 'gone.x');
    const edit: fc.Arbitrary<FactEdit> = fc.oneof(
      fc.record({ do: fc.constant('rename' as const), report: key, text: fc.constant('Reworded.') }),
      fc.record({ do: fc.constant('merge' as const), reports: fc.array(key, { maxLength: 3 }) }),
      fc.record({ do: fc.constant('split' as const), reports: fc.array(key, { maxLength: 2 }) }),
      fc.record({ do: fc.constant('drop' as const), report: key }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const edited = editFacts(pack, edits);
        const ids = edited.facts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(parsePack(JSON.stringify(edited))).toMatchObject({ ok: true });
      }),
    );
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../../lib/engine/match/correction.ts';
import { backUp } from '../../../lib/extension/library/backup.ts';
import { addCorrection, listCorrections } from '../../../lib/extension/library/corrections.ts';
import { deleteStory } from '../../../lib/extension/library/delete-story.ts';
import { renameStory } from '../../../lib/extension/library/edit-story.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import { openLibrary } from '../../../lib/extension/library/library-db.ts';
import { listStories, readStory } from '../../../lib/extension/library/read-stories.ts';
import { type Restored, restoreBackup } from '../../../lib/extension/library/restore.ts';
import { saveArticle } from '../../../lib/extension/library/save-article.ts';
import type { Progress } from '../../../lib/extension/library/views.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings.ts';
import { changeSettings, readSettings } from '../../../lib/extension/settings-store.ts';
import { lighthouse } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';
import { noRoomFor } from './full-disk.ts';
import { lighthousePack } from './lighthouse-pack.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

const CORRECTION: Correction = {
  id: 'c-1',
  story: 'skarnes',
  fact: 'f-1',
  reports: ['paper.1a', 'post.2b'],
  say: 'not-the-same',
  sentence: 'abc',
  sentenceText: 'A lamp burned.',
  factText: 'The lamp was lit by hand.',
  url: 'https://paper.example/lamp',
  at: NOON,
};

beforeEach(freshLibrary);

/** An own story with two versions of an article, an imported one, and a correction. */
async function filledLibrary(): Promise<void> {
  const { story } = await saveArticle(lighthouse(), { title: 'Dark' }, NOON);
  await saveArticle(lighthouse({ paragraphs: ['It is lit again.'] }), { story: story.id }, NOON + 1);
  await importPack(lighthousePack(), 'add', NOON + 2);
  await addCorrection(CORRECTION);
}

/** All that a reader can see of the library. */
async function seen() {
  const stories = await listStories();
  const details = await Promise.all(stories.map(({ id }) => readStory(id)));
  return { stories, details, corrections: await listCorrections() };
}

async function backupText(): Promise<string> {
  return (await backUp(NOON + 9, {})).text();
}

function restoreText(text: string | Uint8Array<ArrayBuffer>): Promise<Restored> {
  return restoreBackup(new Blob([text]).stream(), NOON + 10);
}

describe('a backup', () => {
  test('brings everything back after the library was wiped', async () => {
    await filledLibrary();
    const before = await seen();
    const backup = await backupText();
    await freshLibrary();
    expect(await restoreText(backup)).toEqual({
      kind: 'restored',
      stories: { new: 2, same: 0, 'kept-both': 0 },
      articles: 4,
      corrections: 1,
    });
    expect(await seen()).toEqual(before);
    expect((await backupText()).split('\n').toSorted()).toEqual(backup.split('\n').toSorted());
  });

  test('of stories deleted since brings them back under their own ids', async () => {
    await filledLibrary();
    const before = await seen();
    const backup = await backupText();
    for (const { id } of before.stories) await deleteStory(id, NOON + 3);
    await restoreText(backup);
    expect(await seen()).toEqual(before);
  });

  test('that is restored twice brings nothing the second time', async () => {
    await filledLibrary();
    const before = await seen();
    const backup = await backupText();
    expect(await restoreText(backup)).toMatchObject({ stories: { new: 0, same: 2, 'kept-both': 0 } });
    expect(await seen()).toEqual(before);
  });

  test('of a story that has changed since is kept beside it', async () => {
    await filledLibrary();
    const backup = await backupText();
    const [imported] = await listStories();
    if (imported) await renameStory(imported, 'Renamed since', NOON + 3);
    expect(await restoreText(backup)).toMatchObject({ stories: { new: 0, same: 1, 'kept-both': 1 } });
    expect((await listStories()).map(({ id, title }) => [id, title])).toEqual(
      expect.arrayContaining([
        ['skarnes', 'Renamed since'],
        ['skarnes-2', 'Skarnes light'],
      ]),
    );
    expect((await readStory('skarnes-2'))?.articles).toHaveLength(2);
    expect(await listCorrections('skarnes-2')).toHaveLength(1);
  });

  test('of a story that has changed since is kept beside it though its pack cannot be read any more', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark' }, NOON);
    const backup = (await backupText()).replace(/"pack":"(?:[^"\\]|\\.)*"/, '"pack":""');
    await renameStory(story, 'Renamed since', NOON + 3);
    expect(await restoreText(backup)).toMatchObject({ stories: { new: 0, same: 0, 'kept-both': 1 } });
    const beside = await readStory(`${story.id}-2`);
    expect(beside?.pack).toMatchObject({ id: `${story.id}-2`, title: 'Dark' });
  });

  test.each([
    { name: 'without', reports: undefined, kind: 'restored' },
    { name: 'with no list of', reports: 'paper.1a', kind: 'refused' },
    { name: 'with endless', reports: Array(1001).fill('paper.1a'), kind: 'refused' },
  ])('with a correction $name reports is $kind', async ({ reports, kind }) => {
    await addCorrection(CORRECTION);
    const kept = JSON.stringify({ reports: CORRECTION.reports }).slice(1, -1);
    const backup = await backupText();
    expect(backup).toContain(kept);
    const other = reports === undefined ? '' : `${JSON.stringify({ reports }).slice(1, -1)},`;
    expect(await restoreText(backup.replace(`${kept},`, other))).toMatchObject({ kind });
  });

  test('tells how far it is, and how far the restoring', async () => {
    await filledLibrary();
    const progress: Progress[] = [];
    const onProgress = (step: Progress) => progress.push(step);
    const backup = await backUp(NOON, { onProgress });
    expect(progress.at(-1)).toEqual({ done: 9, total: 9 });
    await restoreBackup(backup.stream(), NOON, { onProgress });
    expect(progress.at(-1)).toEqual({ done: 7, total: 7 });
  });

  test('being restored can be cancelled at any line, and then nothing of it is there', async () => {
    await filledLibrary();
    const backup = await backUp(NOON, {});
    for (let last = 1; last <= 8; last++) {
      await freshLibrary();
      const stop = new AbortController();
      const onProgress = ({ done }: Progress) => done >= last && stop.abort();
      const restored = await restoreBackup(backup.stream(), NOON, { onProgress, signal: stop.signal });
      if (last === 8) expect(restored.kind).toBe('restored');
      else {
        expect(restored).toEqual({ kind: 'cancelled' });
        expect(await seen()).toEqual({ stories: [], details: [], corrections: [] });
        expect(await (await openLibrary()).count('articles')).toBe(0);
      }
    }
  });
});

describe('the settings in a backup', () => {
  const CHOSEN = {
    recognise: true,
    highlights: false,
    highlightConfirmed: true,
    switchedOff: ['coast.example'],
    language: 'nb',
  } as const;

  async function restoreOn(text: string, withSettings: boolean): Promise<Restored> {
    return restoreBackup(new Blob([text]).stream(), NOON + 10, {}, { withSettings });
  }

  test('are taken over where the reader says so, but for what needs leave to read sites', async () => {
    await changeSettings({ ...CHOSEN, switchedOff: [...CHOSEN.switchedOff] });
    const backup = await backupText();
    await freshLibrary();
    expect(await restoreOn(backup, true)).toMatchObject({ kind: 'restored' });
    expect(await readSettings()).toEqual({ ...CHOSEN, recognise: false });
  });

  test('stay behind where there is no room for them, or the reader cancels too late: the stories are there', async () => {
    await filledLibrary();
    await changeSettings({ language: 'nb' });
    const backup = await backUp(NOON, {});
    await freshLibrary();
    const stop = new AbortController();
    noRoomFor((key) => {
      if (key === 'settings') stop.abort();
      return key === 'settings';
    });
    const work = { signal: stop.signal };
    const restored = await restoreBackup(backup.stream(), NOON, work, { withSettings: true });
    expect(restored).toMatchObject({ kind: 'restored', stories: { new: 2 } });
    expect(await listStories()).toHaveLength(2);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('stay in the file where the reader does not', async () => {
    await changeSettings({ language: 'nb' });
    const backup = await backupText();
    await freshLibrary();
    await restoreOn(backup, false);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('are not taken over from a file that is refused', async () => {
    await changeSettings({ language: 'nb' });
    const [header] = (await backupText()).split('\n');
    await freshLibrary();
    expect(await restoreOn(`${header}\n{"is":"cat"}`, true)).toMatchObject({ kind: 'refused' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['of another kind', { language: 'xx' }],
    ['that nobody knows', { colour: 'red' }],
    [
      'of more sites than anybody switches off',
      { switchedOff: Array.from({ length: 1001 }, () => 'a.example') },
    ],
  ])('are refused where they are %s', async (_, otherwise) => {
    const settings = { highlights: true, highlightConfirmed: false, switchedOff: [], language: 'en' };
    const header = { ...JSON.parse(HEADER), settings: { ...settings, ...otherwise } };
    expect(await restoreOn(`${JSON.stringify(header)}\n${END}`, true)).toMatchObject({ kind: 'refused' });
  });
});

const HEADER = '{"schema":"crossread/backup@1","madeAt":0,"stories":0,"articles":0,"corrections":0}';
const END = '{"is":"end","stories":0,"articles":0,"corrections":0}';

describe('a file that is no backup', () => {
  test.each([
    { name: 'an empty one', text: '', fault: 'empty', line: 0 },
    { name: 'a web page', text: '<!doctype html>\n<p>Hello', fault: 'html', line: 1 },
    { name: 'words', text: 'Dear reader', fault: 'not-json', line: 1 },
    { name: 'a story pack', text: JSON.stringify(lighthousePack()), fault: 'not-a-backup', line: 1 },
    { name: 'a newer one', text: HEADER.replace('@1', '@2'), fault: 'newer', line: 1 },
    { name: 'one without its end', text: `${HEADER}\n`, fault: 'truncated', line: 1 },
    { name: 'one cut off in a line', text: `${HEADER}\n${END.slice(0, 20)}`, fault: 'truncated', line: 2 },
    {
      name: 'one with a line of something else',
      text: `${HEADER}\n{"is":"cat"}\n${END}`,
      fault: 'bad-line',
      line: 2,
    },
    { name: 'one with a line after its end', text: `${HEADER}\n${END}\n${END}`, fault: 'bad-line', line: 3 },
    { name: 'one nested a million deep', text: `${HEADER}\n${'['.repeat(1e6)}`, fault: 'too-deep', line: 2 },
    {
      name: 'one that counts otherwise',
      text: `${HEADER}\n${END.replace(':0', ':7')}`,
      fault: 'truncated',
      line: 2,
    },
  ])('is refused: $name', async ({ text, fault, line }) => {
    expect(await restoreText(text)).toMatchObject({ kind: 'refused', fault, line });
    expect(await listStories()).toEqual([]);
  });

  test.each([
    { name: 'little-endian', bytes: [0xff, 0xfe, 0x7b, 0] },
    { name: 'big-endian', bytes: [0, 0x7b, 0, 0x22] },
  ])('is refused where it is UTF-16, $name', async ({ bytes }) => {
    expect(await restoreText(new Uint8Array(bytes))).toMatchObject({ fault: 'utf-16' });
  });

  test('is read for all that with a byte order mark and Windows line ends', async () => {
    expect(await restoreText(`\uFEFF${HEADER}\r\n${END}\r\n`)).toMatchObject({ kind: 'restored' });
  });

  test('leaves nothing of the stories before the line it is refused for', async () => {
    await filledLibrary();
    const lines = (await backupText()).trimEnd().split('\n');
    await freshLibrary();
    const broken = [...lines.slice(0, -2), '{"is":"cat"}'].join('\n');
    expect(await restoreText(broken)).toMatchObject({ fault: 'bad-line', line: lines.length - 1 });
    expect(await seen()).toEqual({ stories: [], details: [], corrections: [] });
  });
});

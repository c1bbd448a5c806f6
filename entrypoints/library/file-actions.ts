import { browser } from 'wxt/browser';
import type { FileName, LibraryActions } from '../../components/library/library-props.ts';
import { previewPack } from '../../lib/engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { importPack } from '../../lib/extension/library/import-pack.ts';
import type { LongWork } from '../../lib/extension/library/long-work.ts';
import { restoreBackup } from '../../lib/extension/library/restore.ts';
import { shelvedPack } from '../../lib/extension/library/shelved-pack.ts';
import { readTextIn } from '../../lib/extension/read-page.ts';
import { comparePagesOf } from '../surface/compare-pages.ts';
import type { Desk } from './desk.ts';
import { type ReadFile, readFile, readPackText } from './read-file.ts';
import { goTo } from './use-place.ts';

type FileActions = Pick<LibraryActions, 'openFile' | 'importPack' | 'restore' | 'closeDialog'>;

/** What can be done with a file that the reader has brought: nothing of it is kept before the reader says so. */
export function fileActions(desk: Desk): FileActions {
  const { working, words, dialog, file, open } = desk;
  return {
    openFile(chosen) {
      file.current = chosen;
      working.run('read', () => preview(chosen, desk));
    },
    importPack(how) {
      if (dialog?.kind !== 'import') return;
      const { pack } = dialog.preview;
      open(null);
      working.run('import', async (work) => {
        const { id, title } = await importPack(pack, how, Date.now(), work);
        if (how === 'replace') comparePagesOf(id);
        working.say({
          text: words.import.imported(title),
          action: { label: words.import.openStory, run: () => goTo({ at: 'story', story: id }) },
        });
      });
    },
    restore(withSettings) {
      const { current } = file;
      if (dialog?.kind !== 'restore' || !current) return;
      open(null);
      working.run('restore', (work) => restore(current, work, withSettings, desk));
    },
    closeDialog: () => open(null),
  };
}

async function preview(chosen: File, desk: Desk): Promise<void> {
  await show(await readFile(chosen), { name: chosen.name, bytes: chosen.size }, desk);
}

/** Shows what is in the story pack that a tab shows, as if it had been brought as a file. */
export function previewTab(tab: number, desk: Desk): void {
  desk.working.run('read', async () => {
    const text = await readTextIn(tab);
    const { url = '' } = await browser.tabs.get(tab);
    await show(readPackText(text ?? ''), { name: url, bytes: new Blob([text ?? '']).size }, desk);
  });
}

async function show(read: ReadFile, file: FileName, { open }: Desk): Promise<void> {
  if (read.kind === 'pack') {
    open({ kind: 'import', file, preview: await previewOf(read.pack, file.bytes) });
  } else if (read.kind === 'backup') open({ kind: 'restore', file, backup: read.backup });
  else open({ kind: 'refused', file, refusal: read.refusal });
}

async function previewOf(pack: StoryPack, bytes: number) {
  return previewPack(pack, bytes, await shelvedPack(pack.id));
}

async function restore(
  file: File,
  work: LongWork,
  withSettings: boolean,
  { working, words, open, lookAgain }: Desk,
): Promise<void> {
  const restored = await restoreBackup(file.stream(), Date.now(), work, { withSettings });
  if (restored.kind === 'restored') {
    const { stories } = restored;
    working.say({ text: words.keeping.restored(stories.new + stories['kept-both']) });
    await lookAgain();
  } else if (restored.kind === 'cancelled') working.say({ text: words.work.cancelled });
  else {
    const { fault, line, details } = restored;
    open({ kind: 'refused', file: { name: file.name, bytes: file.size }, refusal: { fault, line, details } });
  }
}

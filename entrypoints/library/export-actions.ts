import type { ExportView, LibraryActions } from '../../components/library/library-props.ts';
import { countCarriedWords } from '../../lib/engine/report/library/carried-words.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { writePack } from '../../lib/engine/story/write-pack.ts';
import { backUp } from '../../lib/extension/library/backup.ts';
import { exportCorrections } from '../../lib/extension/library/export-corrections.ts';
import { exportPack } from '../../lib/extension/library/export-pack.ts';
import type { StoryView } from '../../lib/extension/library/views.ts';
import { bundledPacks } from '../../lib/extension/packs.ts';
import { KnownProblem } from '../../lib/extension/problem.ts';
import type { Desk } from './desk.ts';
import { dayOf, download, fileName } from './download.ts';

type ExportActions = Pick<LibraryActions, 'startExport' | 'exportPack' | 'exportCorrections' | 'backUp'>;

/** What can be given out of the library as a file. */
export function exportActions({ working, words, dialog, open }: Desk): ExportActions {
  const { run, say } = working;
  const give = (file: Blob, name: string, outcome: (name: string, size: string) => string) => {
    download(file, name);
    say({ text: outcome(name, words.size(file.size)) });
  };
  return {
    startExport: (story) =>
      run('export', async () => {
        const extracts = await packOf(story, false);
        const whole = await packOf(story, true);
        const hasWhole = whole.articles.some(({ blocks }) => blocks !== undefined);
        open({
          kind: 'export',
          story,
          extracts: exportView(extracts),
          whole: hasWhole ? exportView(whole) : null,
        });
      }),
    exportPack(isWhole) {
      if (dialog?.kind !== 'export') return;
      const { story } = dialog;
      open(null);
      run('export', async () =>
        give(fileOf(await packOf(story, isWhole)), fileName(story.id), words.keeping.saved),
      );
    },
    exportCorrections: () =>
      run('export', async () =>
        give(
          jsonFile(await exportCorrections()),
          `crossread-corrections-${dayOf(Date.now())}.json`,
          words.keeping.saved,
        ),
      ),
    backUp: () =>
      run('backup', async (work) => {
        const now = Date.now();
        give(await backUp(now, work), `crossread-${dayOf(now)}.json`, words.keeping.backedUp);
      }),
  };
}

async function packOf(story: StoryView, isWhole: boolean): Promise<StoryPack> {
  if (story.kind !== 'bundled') return exportPack(story.id, { withArticles: isWhole });
  const { packs } = await bundledPacks();
  const pack = packs.find(({ id }) => id === story.id);
  if (!pack) throw new KnownProblem('no-such-story', story.id);
  return pack;
}

function exportView(pack: StoryPack): ExportView {
  return { bytes: fileOf(pack).size, words: countCarriedWords(pack) };
}

function fileOf(pack: StoryPack): Blob {
  return jsonFile(writePack(pack));
}

function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

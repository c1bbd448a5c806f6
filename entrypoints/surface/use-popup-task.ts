import { useEffect, useState } from 'preact/hooks';
import type { PopupTask } from '../../components/popup/popup-props.ts';
import type { Into } from '../../lib/extension/into.ts';
import { onProgressOf, savingIn } from '../../lib/extension/saving-progress.ts';
import type { SavedView } from '../../lib/extension/saving-views.ts';
import {
  askToCancelSaving,
  askToSave,
  askWhereToSave,
  askWhoReports,
} from '../../lib/extension/to-background.ts';
import { onWish, takeWish } from '../../lib/extension/wishes.ts';
import { useLatest } from './use-latest.ts';

/** What the popup does in place of showing the comparison, and what starts, furthers and ends it. */
export interface PopupTasks {
  task: PopupTask | null;
  startSaving(): void;
  save(into: Into): void;
  cancelSaving(): void;
  close(): void;
}

/**
 * The popup's task in a tab: one left by a menu or a shortcut, a saving that has gone on since the popup was open
 * before, or one begun here. What fails is handed to `ask`.
 */
export function usePopupTask(tab: number | null, ask: (asking: Promise<void>) => void): PopupTasks {
  const [task, setTask] = useState<PopupTask | null>(null);
  const begin = useLatest();
  /** What comes of a task that was closed or has given way to another is not shown any more. */
  const take = (doing: (show: Show) => Promise<unknown>) => {
    const isLatest = begin();
    const showIfLatest = (next: PopupTask | null) => isLatest() && setTask(next);
    const asking = doing(showIfLatest);
    asking.catch(() => showIfLatest(null));
    ask(asking.then(() => {}));
  };

  useEffect(() => {
    if (tab === null) return;
    const grant = () => take((show) => grantWish(tab, show));
    grant();
    return onWish(tab, grant);
  }, [tab]);

  return {
    task,
    startSaving: () => tab !== null && take((show) => startIn(tab, show)),
    close() {
      begin();
      setTask(null);
    },
    save: (into) => tab !== null && task?.kind === 'save' && take((show) => saveIn(tab, into, task, show)),
    cancelSaving: () => tab !== null && ask(askToCancelSaving(tab)),
  };
}

type Show = (task: PopupTask) => void;
type SavingTask = Extract<PopupTask, { kind: 'save' }>;

const READING: SavingTask = { kind: 'save', proposal: null, work: null, saved: null };

/** What was wished for by a menu or a shortcut; where nothing was, a saving that goes on is followed. */
async function grantWish(tab: number, show: Show): Promise<void> {
  const wish = await takeWish(tab);
  if (wish?.kind === 'save') await startIn(tab, show);
  else if (wish?.kind === 'find') await lookFor(wish.text, show);
  else await goOnIn(tab, show);
}

/** Follows the saving that goes on; where none does, the reader chooses where to save. */
async function startIn(tab: number, show: Show): Promise<void> {
  if (!(await goOnIn(tab, show))) await proposeIn(tab, show);
}

async function proposeIn(tab: number, show: Show): Promise<void> {
  show(READING);
  show({ ...READING, proposal: await askWhereToSave(tab) });
}

/** @returns whether a saving was going on; a worker stopped over it is asked for it again */
async function goOnIn(tab: number, show: Show): Promise<boolean> {
  const saving = await savingIn(tab);
  if (saving === null) return false;
  const { into, progress } = saving;
  const saved = await follow(tab, askToSave(tab, into), { ...READING, work: { progress } }, show);
  if (saved) show({ ...READING, saved });
  else await proposeIn(tab, show);
  return true;
}

/** Where it was cancelled, the reader chooses again. */
async function saveIn(tab: number, into: Into, chosen: SavingTask, show: Show): Promise<void> {
  const saved = await follow(tab, askToSave(tab, into), { ...chosen, work: { progress: null } }, show);
  show(saved ? { ...chosen, saved } : chosen);
}

/** Shows how far a saving is until it has ended. */
async function follow(
  tab: number,
  saving: Promise<SavedView | null>,
  begun: SavingTask,
  show: Show,
): Promise<SavedView | null> {
  show(begun);
  const end = onProgressOf(tab, (progress) => show({ ...begun, work: { progress } }));
  try {
    return await saving;
  } finally {
    end();
  }
}

async function lookFor(text: string, show: Show): Promise<void> {
  show({ kind: 'find', text, reports: null });
  show({ kind: 'find', text, reports: await askWhoReports(text) });
}

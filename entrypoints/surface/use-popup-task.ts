import { useEffect, useState } from 'preact/hooks';
import type { PopupTask } from '../../components/popup/popup-props.ts';
import type { Into } from '../../lib/extension/into.ts';
import { onProgressOf } from '../../lib/extension/saving-progress.ts';
import {
  askToCancelSaving,
  askToSave,
  askWhereToSave,
  askWhoReports,
} from '../../lib/extension/to-background.ts';
import { onWish, takeWish } from '../../lib/extension/wishes.ts';

/** What the popup does in place of showing the comparison, and what starts, furthers and ends it. */
export interface PopupTasks {
  task: PopupTask | null;
  startSaving(): void;
  save(into: Into): void;
  cancelSaving(): void;
  close(): void;
}

/** The popup's task in a tab: one left by a menu or a shortcut, or begun here. What fails is handed to `ask`. */
export function usePopupTask(tab: number | null, ask: (asking: Promise<void>) => void): PopupTasks {
  const [task, setTask] = useState<PopupTask | null>(null);
  const close = () => setTask(null);
  const doOrClose = (asking: Promise<void>) => {
    asking.catch(close);
    ask(asking);
  };
  const startSaving = () => tab !== null && doOrClose(proposeIn(tab, setTask));
  const find = (text: string) => doOrClose(lookFor(text, setTask));

  useEffect(() => {
    if (tab === null) return;
    const grant = () =>
      ask(
        takeWish(tab).then((wish) => {
          if (wish?.kind === 'save') startSaving();
          if (wish?.kind === 'find') find(wish.text);
        }),
      );
    grant();
    return onWish(tab, grant);
  }, [tab]);

  return {
    task,
    startSaving,
    close,
    save: (into) => tab !== null && task?.kind === 'save' && doOrClose(saveIn(tab, into, task, setTask)),
    cancelSaving: () => tab !== null && ask(askToCancelSaving(tab)),
  };
}

type Show = (task: PopupTask) => void;
type SavingTask = Extract<PopupTask, { kind: 'save' }>;

async function proposeIn(tab: number, show: Show): Promise<void> {
  const reading: SavingTask = { kind: 'save', proposal: null, work: null, saved: null };
  show(reading);
  show({ ...reading, proposal: await askWhereToSave(tab) });
}

/** Where it was stopped, the reader chooses again. */
async function saveIn(tab: number, into: Into, chosen: SavingTask, show: Show): Promise<void> {
  show({ ...chosen, work: { progress: null } });
  const end = onProgressOf(tab, (progress) => show({ ...chosen, work: { progress } }));
  try {
    const saved = await askToSave(tab, into);
    show(saved ? { ...chosen, saved } : chosen);
  } finally {
    end();
  }
}

async function lookFor(text: string, show: Show): Promise<void> {
  show({ kind: 'find', text, reports: null });
  show({ kind: 'find', text, reports: await askWhoReports(text) });
}

import { useEffect, useState } from 'preact/hooks';
import type { PopupTask } from '../../components/popup/popup-props.ts';
import type { Into } from '../../lib/extension/into.ts';
import { askToSave, askWhereToSave, askWhoReports } from '../../lib/extension/to-background.ts';
import { onWish, takeWish } from '../../lib/extension/wishes.ts';

/** What the popup does in place of showing the comparison, and what starts, furthers and ends it. */
export interface PopupTasks {
  task: PopupTask | null;
  startSaving(): void;
  save(into: Into): void;
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
    save: (into) => tab !== null && doOrClose(saveIn(tab, into, setTask)),
  };
}

type Show = (task: PopupTask) => void;

async function proposeIn(tab: number, show: Show): Promise<void> {
  show({ kind: 'save', proposal: null, saved: null });
  show({ kind: 'save', proposal: await askWhereToSave(tab), saved: null });
}

async function saveIn(tab: number, into: Into, show: Show): Promise<void> {
  show({ kind: 'save', proposal: null, saved: await askToSave(tab, into) });
}

async function lookFor(text: string, show: Show): Promise<void> {
  show({ kind: 'find', text, reports: null });
  show({ kind: 'find', text, reports: await askWhoReports(text) });
}

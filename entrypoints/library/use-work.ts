import { useRef, useState } from 'preact/hooks';
import type { Said, Work } from '../../components/library/library-props.ts';
import { unlessFull } from '../../lib/extension/library/copies.ts';
import { forgetDeleted } from '../../lib/extension/library/delete-story.ts';
import type { LongWork } from '../../lib/extension/library/long-work.ts';
import { problemOf } from '../../lib/extension/problem.ts';
import type { Problem } from '../../lib/extension/tab-state.ts';

/** What the page is doing, what it has done, and what went wrong with it. */
export interface Working {
  work: Work | null;
  said: Said | null;
  problem: Problem | null;
  say(said: Said | null): void;
  /** Does one thing after the other. What is done at once has no name. */
  run(what: Work['what'] | null, job: Job): void;
  cancel(): void;
  closeProblem(): void;
}

type Job = (work: Required<LongWork>) => Promise<void>;

const CAN_CANCEL: ReadonlySet<Work['what'] | null> = new Set(['gather', 'import', 'backup', 'restore']);

/** @param cancelled what to say of work that the reader has stopped */
export function useWork(cancelled: string): Working {
  const [work, setWork] = useState<Work | null>(null);
  const [said, say] = useState<Said | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef<AbortController | null>(null);
  const last = useRef(Promise.resolve());

  const begin = async (what: Work['what'] | null, job: Job): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const show = (progress: Work['progress']) =>
      setWork(what && { what, progress, canCancel: CAN_CANCEL.has(what) });
    show(null);
    say(null);
    setProblem(null);
    try {
      // Who goes on to other work is no longer offered to undo.
      if (what !== null) await unlessFull(() => forgetDeleted(Date.now()));
      await job({ onProgress: show, signal });
    } catch (error) {
      // What was cancelled too late to be stopped has ended otherwise.
      if (error === signal.reason) say({ text: cancelled });
      else setProblem(problemOf(error));
    }
    setWork(null);
  };

  return {
    work,
    said,
    problem,
    say,
    run(what, job) {
      last.current = last.current.then(() => begin(what, job));
    },
    cancel: () => stop.current?.abort(),
    closeProblem: () => setProblem(null),
  };
}

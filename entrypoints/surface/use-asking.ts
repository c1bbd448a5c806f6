import { useState } from 'preact/hooks';
import { problemOf } from '../../lib/extension/problem.ts';
import type { Problem, TabState } from '../../lib/extension/tab-state.ts';

/** Asking the background for something, and what became of it. */
export interface Asking {
  ask(asking: Promise<void>): void;
  /** What to show of a tab's state and of the last thing asked. */
  shown(state: TabState): Shown;
}

/**
 * A background that failed before it knew of the page has written so nowhere: there the failure is the state. Beside
 * any other state it is told apart, so that what is known stays in view.
 */
export interface Shown {
  state: TabState;
  failure: Problem | null;
}

/** Keeps what went wrong with the last thing asked of the background, so that the surface can say so. */
export function useAsking(): Asking {
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    ask(asking) {
      setProblem(null);
      asking.catch((error) => setProblem(problemOf(error)));
    },
    shown(state) {
      if (problem === null || state.status.kind !== 'idle') return { state, failure: problem };
      return { state: { ...state, status: { kind: 'failed', problem } }, failure: null };
    },
  };
}

import { useState } from 'preact/hooks';
import { problemOf } from '../../lib/extension/problem.ts';
import type { TabState } from '../../lib/extension/tab-state.ts';

/** Asking the background for something, and what became of it. */
export interface Asking {
  ask(asking: Promise<void>): void;
  /** The state to show: a background that failed before it knew of the page has not written so anywhere. */
  stateOf(state: TabState): TabState;
}

/** Keeps what went wrong with the last thing asked of the background, so that the surface can say so. */
export function useAsking(): Asking {
  const [failed, setFailed] = useState<TabState['status'] | null>(null);
  return {
    ask(asking) {
      setFailed(null);
      asking.catch((error) => setFailed({ kind: 'failed', problem: problemOf(error) }));
    },
    stateOf: (state) => (failed && state.status.kind === 'idle' ? { ...state, status: failed } : state),
  };
}

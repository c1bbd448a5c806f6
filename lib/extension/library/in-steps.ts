import type { Steps } from '../../engine/gather/steps.ts';
import type { LongWork } from './long-work.ts';

/** Who has clicked is answered within a tenth of a second (Nielsen 1993); half of that is left for the answer. */
const TURN_MS = 50;

/**
 * What comes of work in steps, done in short turns, so that the page or the worker can do other things between them.
 * @throws the signal's reason when it is aborted
 */
export async function inSteps<Value>(
  steps: Steps<Value>,
  { onProgress, signal }: LongWork = {},
): Promise<Value> {
  for (let turn = performance.now(); ; ) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < TURN_MS) continue;
    onProgress?.({ done: Math.round(step.value * 100), total: 100 });
    await rest();
    turn = performance.now();
  }
}

/** Lets whatever else is waiting go first. A timer would do so too, but in a page out of sight only once a second. */
function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

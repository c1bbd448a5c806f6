import type { Progress } from './views.ts';

/** What long work tells, and by what it is stopped. */
export interface LongWork {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What is told in hundredths. */
const WHOLE = 100;

/** Work that is a part of other work, of which such shares are done when it begins and when it ends, 0..1. */
export function partOf({ onProgress, signal }: LongWork, from: number, until: number): LongWork {
  const tell = ({ done, total }: Progress) =>
    onProgress?.({ done: Math.round(WHOLE * (from + (until - from) * (done / total))), total: WHOLE });
  return { onProgress: tell, ...(signal && { signal }) };
}

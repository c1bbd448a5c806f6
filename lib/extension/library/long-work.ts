import type { Progress } from './views.ts';

/** What long work tells, and by what it is stopped. */
export interface LongWork {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

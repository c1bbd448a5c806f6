import type { Progress } from '../../lib/extension/library/views.ts';

/** What a screen reader says of work that goes on: its name and each quarter of it, not each step. */
export function heardProgress(label: string, progress: Progress | null): string {
  if (progress === null || progress.total === 0) return label;
  const quarter = Math.floor((progress.done / progress.total) * 4);
  return quarter === 0 ? label : `${label} ${quarter * 25} %`;
}

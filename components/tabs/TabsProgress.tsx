import type { TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';

interface TabsProgressProps {
  work: Extract<TabsWork, { kind: 'reading' | 'gathering' }>;
  onCancel(): void;
}

/** Work that goes on: the tabs are read one by one, then the facts are found in what they tell. */
export function TabsProgress({ work, onCancel }: TabsProgressProps) {
  const { saving, library } = useWords();
  const label =
    work.kind === 'reading'
      ? saving.tabs.working(work.progress.done, work.progress.total)
      : library.work.gather;
  return (
    <>
      <label>
        {label}
        <progress value={work.progress?.done} max={work.progress?.total} />
      </label>
      <button type="button" class="button" onClick={onCancel}>
        {saving.cancel}
      </button>
    </>
  );
}

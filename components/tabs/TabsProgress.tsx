import type { TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';

interface TabsProgressProps {
  work: Extract<TabsWork, { kind: 'reading' | 'gathering' }>;
  label: string;
  onCancel(): void;
}

/** Work that goes on: the tabs are read one by one, then the facts are found in what they tell. */
export function TabsProgress({ work, label, onCancel }: TabsProgressProps) {
  const { saving } = useWords();
  return (
    <>
      <div class="tabs-progress">
        <span aria-hidden="true">{label}</span>
        <progress aria-label={label} value={work.progress?.done} max={work.progress?.total} />
      </div>
      <button type="button" class="button" onClick={onCancel}>
        {saving.cancel}
      </button>
    </>
  );
}

import { useWords } from '../../language.tsx';
import { heardProgress } from '../../parts/heard-progress.ts';
import type { Work } from '../library-props.ts';

interface WorkBarProps {
  work: Work | null;
  onCancel(): void;
}

/** Long work that goes on. */
export function WorkBar({ work, onCancel }: WorkBarProps) {
  const { library } = useWords();
  const label = work === null ? '' : library.work[work.what];
  return (
    <div class="work-bar" hidden={work === null}>
      <span role="status" class="visually-hidden">
        {work && heardProgress(label, work.progress)}
      </span>
      {work && (
        <>
          <span aria-hidden="true">{label}</span>
          <progress aria-label={label} max={work.progress?.total} value={work.progress?.done} />
          {work.canCancel && (
            <button type="button" class="button" onClick={onCancel}>
              {library.cancel}
            </button>
          )}
        </>
      )}
    </div>
  );
}

import { useWords } from '../../language.tsx';
import type { Work } from '../library-props.ts';

interface WorkBarProps {
  work: Work | null;
  onCancel(): void;
}

/** Long work that goes on. A screen reader hears what it is and each quarter of it, not each step. */
export function WorkBar({ work, onCancel }: WorkBarProps) {
  const { library } = useWords();
  const label = work === null ? '' : library.work[work.what];
  return (
    <div class="work-bar" hidden={work === null}>
      <span role="status" class="visually-hidden">
        {label} {quarters(work)}
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

function quarters(work: Work | null): string {
  if (!work?.progress || work.progress.total === 0) return '';
  const quarter = Math.floor((work.progress.done / work.progress.total) * 4);
  return quarter === 0 ? '' : `${quarter * 25} %`;
}

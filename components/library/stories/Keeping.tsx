import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { hrefOf } from '../place.ts';

interface KeepingProps {
  bytesUsed: number | null;
  corrections: number;
  actions: LibraryActions;
}

/** What the library takes, and how none of it is lost. */
export function Keeping({ bytesUsed, corrections, actions }: KeepingProps) {
  const { library } = useWords();
  const { keeping } = library;
  return (
    <section class="keeping">
      <h2>{keeping.title}</h2>
      <p>{bytesUsed !== null && keeping.used(library.size(bytesUsed))}</p>
      <div class="row-actions">
        <button type="button" class="button" onClick={actions.backUp}>
          {keeping.backup}
        </button>
        <FileButton onFile={actions.openFile}>{keeping.restore}</FileButton>
      </div>
      <p class="small quiet">{keeping.dropHint}</p>
      <p>
        <a href={hrefOf({ at: 'corrections' })}>{library.corrections.link(corrections)}</a>
      </p>
    </section>
  );
}

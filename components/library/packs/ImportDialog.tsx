import type { PackPreview } from '../../../lib/engine/report/library/pack-preview.ts';
import { useWords } from '../../language.tsx';
import type { FileName, ImportChoice } from '../library-props.ts';
import { Modal } from '../parts/Modal.tsx';
import { ImportEffect } from './ImportEffect.tsx';
import { PackContents } from './PackContents.tsx';

interface ImportDialogProps {
  file: FileName;
  preview: PackPreview;
  onImport(how: ImportChoice): void;
  onClose(): void;
}

/** Who made a pack, what is in it, how large it is and what it would do, before anything of it is kept. */
export function ImportDialog({ file, preview, onImport, onClose }: ImportDialogProps) {
  const { library } = useWords();
  const { import: words } = library;
  const choices = choicesOf(preview);
  return (
    <Modal title={words.title} onClose={onClose}>
      <PackContents pack={preview.pack} file={file} />
      <ImportEffect preview={preview} />
      <p class="row-actions">
        {choices.map((choice, at) => (
          <button
            key={choice}
            type="button"
            class={at === 0 ? 'button primary' : 'button'}
            onClick={() => onImport(choice)}
          >
            {words.choice[choice === 'replace' && preview.standing === 'newer' ? 'update' : choice]}
          </button>
        ))}
        <button type="button" class={choices.length === 0 ? 'button primary' : 'button'} onClick={onClose}>
          {choices.length === 0 ? library.close : library.cancel}
        </button>
      </p>
    </Modal>
  );
}

/** The safest first: what replaces nothing, but where a pack only goes on from the version that is there. */
function choicesOf({ standing, shelved }: PackPreview): ImportChoice[] {
  switch (standing) {
    case 'new':
      return ['add'];
    case 'same':
      return [];
    case 'newer':
      return ['replace', 'keep-both'];
    case 'older':
    case 'other':
      return shelved?.kind === 'bundled' ? ['keep-both'] : ['keep-both', 'replace'];
  }
}

import { useState } from 'preact/hooks';
import { useWords } from '../../language.tsx';
import type { BackupView, FileName } from '../library-props.ts';
import { Modal } from '../parts/Modal.tsx';

interface RestoreDialogProps {
  file: FileName;
  backup: BackupView;
  onRestore(withSettings: boolean): void;
  onClose(): void;
}

/** What a backup holds and what restoring it would do, before it is done. */
export function RestoreDialog({ file, backup, onRestore, onClose }: RestoreDialogProps) {
  const { library } = useWords();
  const { keeping } = library;
  const { settings } = backup;
  const [withSettings, setWithSettings] = useState(settings !== null);
  return (
    <Modal title={keeping.restoreTitle} onClose={onClose}>
      <p class="small quiet">
        <bdi>{library.import.file(file.name, library.size(file.bytes))}</bdi>
        {` · ${keeping.restoreMade(library.moment(backup.madeAt))}`}
      </p>
      <p>{keeping.restoreText(backup.stories, backup.articles)}</p>
      <p>{keeping.restoreKeeps}</p>
      {settings && (
        <label class="restore-settings">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {keeping.restoreSettings(settings.switchedOff.length)}
        </label>
      )}
      <p class="row-actions">
        <button type="button" class="button primary" onClick={() => onRestore(withSettings)}>
          {keeping.restoreNow}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {library.cancel}
        </button>
      </p>
    </Modal>
  );
}

import type { LibraryActions, LibraryDialog } from '../library-props.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

interface DialogProps {
  dialog: LibraryDialog;
  actions: LibraryActions;
}

export function Dialog({ dialog, actions }: DialogProps) {
  switch (dialog.kind) {
    case 'refused':
      return <RefusedDialog file={dialog.file} refusal={dialog.refusal} onClose={actions.closeDialog} />;
    case 'import':
      return (
        <ImportDialog
          file={dialog.file}
          preview={dialog.preview}
          onImport={actions.importPack}
          onClose={actions.closeDialog}
        />
      );
    case 'restore':
      return (
        <RestoreDialog
          file={dialog.file}
          backup={dialog.backup}
          onRestore={actions.restore}
          onClose={actions.closeDialog}
        />
      );
    case 'export':
      return <ExportDialog {...dialog} onExport={actions.exportPack} onClose={actions.closeDialog} />;
  }
}

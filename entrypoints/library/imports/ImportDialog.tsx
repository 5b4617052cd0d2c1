import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { DropZone } from '../../../components/controls/DropZone.tsx';
import { Dialog } from '../../../components/feedback/Dialog.tsx';
import { ProgressBar } from '../../../components/feedback/ProgressBar.tsx';
import { Spinner } from '../../../components/feedback/Spinner.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import { chosenFiles, droppedFiles } from '../../../lib/platform/files/chosen-files.ts';
import { CheckedImport } from './CheckedImport.tsx';
import { FinishedImport } from './FinishedImport.tsx';
import styles from './ImportDialog.module.css';
import type { Imports } from './import-state.ts';
import { RecentImports } from './RecentImports.tsx';

const ACCEPT = '.zip,.md,.markdown,.csv,.json,.html,.htm,.jpg,.jpeg,.png,.gif,.webp,.avif';

export interface ImportDialogProps {
  imports: Imports;
  onClose: () => void;
}

/** Import from the choice of files to its undo. Closed while it runs, it goes on. */
export function ImportDialog({ imports, onClose }: ImportDialogProps) {
  return (
    <Dialog title={i18n.t('import.title')} onClose={onClose}>
      <div class={styles['import']} data-step={imports.phase.value.step}>
        <Step imports={imports} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function Step({ imports, onClose }: ImportDialogProps) {
  const phase = imports.phase.value;
  switch (phase.step) {
    case 'choose':
      return (
        <>
          {phase.failure && (
            <p class={styles['failure']} role="alert">
              {i18n.t(`errors.${messageName(phase.failure)}`)}
            </p>
          )}
          <DropZone
            accept={ACCEPT}
            onChoose={(files) => void imports.check(chosenFiles(files))}
            onDrop={async (dropped) => imports.check(await droppedFiles(dropped))}
          >
            {i18n.t('import.formats')}
          </DropZone>
          <RecentImports imports={imports} />
        </>
      );
    case 'checking':
      return (
        <Working onStop={imports.stop}>
          {i18n.t('import.checking', [phase.name])} ·{' '}
          {i18n.t('import.readSoFar', phase.read, [phase.read.toLocaleString()])}
        </Working>
      );
    case 'checked':
      return <CheckedImport imports={imports} checked={phase.checked} />;
    case 'running':
      return (
        <ProgressBar
          label={i18n.t('import.running', [
            phase.row.done.toLocaleString(),
            phase.row.total.toLocaleString(),
          ])}
          done={phase.row.done}
          total={Math.max(phase.row.total, 1)}
          onCancel={imports.stop}
        />
      );
    case 'undoing':
      return <Working>{i18n.t('import.undoing')}</Working>;
    case 'done':
      return <FinishedImport imports={imports} row={phase.row} onClose={onClose} />;
  }
}

function Working({
  children,
  onStop,
}: {
  children: preact.ComponentChildren;
  onStop?: () => void;
}) {
  return (
    <div class={styles['working']} role="status">
      <Spinner />
      <span>{children}</span>
      {onStop && (
        <Button variant="quiet" onClick={onStop}>
          {i18n.t('import.stop')}
        </Button>
      )}
    </div>
  );
}

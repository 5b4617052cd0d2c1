import { Undo2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { CountTiles } from '../../../components/feedback/CountTiles.tsx';
import { UnreadList } from '../../../components/feedback/UnreadList.tsx';
import type { ImportRow } from '../../../lib/library/imports/import-row.ts';
import styles from './ImportDialog.module.css';
import type { Imports } from './import-state.ts';
import { importTiles } from './import-tiles.ts';

export interface FinishedImportProps {
  imports: Imports;
  row: ImportRow;
  onClose: () => void;
}

/** What an import did, and the way back. */
export function FinishedImport({ imports, row, onClose }: FinishedImportProps) {
  const undone = row.state === 'undone';
  const words = {
    done: 'import.done',
    stopped: 'import.stopped',
    undone: 'import.undone',
  } as const;
  return (
    <>
      <p class={styles['file']} role="status">
        <span class={styles['fileName']}>{row.name}</span>
        <span class={styles['format']}>{row.state !== 'running' && i18n.t(words[row.state])}</span>
      </p>
      {!undone && <CountTiles tiles={importTiles(row)} />}
      {!undone && <UnreadList entries={row.unreadEntries} count={row.unread} />}
      <div class={styles['buttons']}>
        {!undone && row.added + row.changed > 0 && (
          <Button icon={Undo2} data-action="undo-import" onClick={() => void imports.undo(row.id)}>
            {i18n.t('import.undo')}
          </Button>
        )}
        <Button onClick={imports.reset}>{i18n.t('import.another')}</Button>
        <Button
          variant="primary"
          data-action="close-import"
          onClick={() => {
            imports.reset();
            onClose();
          }}
        >
          {i18n.t('import.close')}
        </Button>
      </div>
    </>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { CountTiles } from '../../../components/feedback/CountTiles.tsx';
import { UnreadList } from '../../../components/feedback/UnreadList.tsx';
import styles from './ImportDialog.module.css';
import type { CheckedFiles, Imports } from './import-state.ts';
import { importTiles } from './import-tiles.ts';

/** What the dry run found, and the button that goes on. */
export function CheckedImport({ imports, checked }: { imports: Imports; checked: CheckedFiles }) {
  const { found, name, format } = checked;
  const [withSettings, setWithSettings] = useState(false);
  const coming = found.added + found.changed;
  const startable = coming > 0 || withSettings;
  return (
    <>
      <p class={styles['file']}>
        <span class={styles['fileName']}>{name}</span>
        <span class={styles['format']}>{i18n.t(`import.format.${format}`)}</span>
      </p>
      <CountTiles tiles={importTiles(found)} />
      {coming === 0 && (
        <p class={styles['remark']}>
          {i18n.t(found.known > 0 ? 'import.nothingNew' : 'import.nothingRead')}
        </p>
      )}
      <UnreadList entries={found.unreadEntries} count={found.unread} />
      {found.hasSettings && (
        <label class={styles['option']}>
          <input
            type="checkbox"
            name="restoreSettings"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {i18n.t('import.restoreSettings')}
        </label>
      )}
      <div class={styles['buttons']}>
        <Button onClick={imports.reset}>{i18n.t('import.back')}</Button>
        {startable && (
          <Button
            variant="primary"
            data-action="start-import"
            onClick={() => void imports.run(checked, withSettings)}
          >
            {i18n.t('import.start', coming, [coming.toLocaleString()])}
          </Button>
        )}
      </div>
    </>
  );
}

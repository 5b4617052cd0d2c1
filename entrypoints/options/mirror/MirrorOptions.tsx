import { FolderSync } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Setting, SettingGroup } from '../../../components/controls/Setting.tsx';
import { Notice } from '../../../components/feedback/Notice.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import { hasFolderAccess } from '../../../lib/platform/files/folder-access.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';
import { MirrorChoices } from './MirrorChoices.tsx';
import { MirrorFiles } from './MirrorFiles.tsx';
import styles from './MirrorOptions.module.css';
import { MirrorPlace } from './MirrorPlace.tsx';
import type { Mirror } from './mirror-state.ts';

/** Clips as files in a folder of the reader's: where, how it goes, and what they should know. */
export function MirrorOptions({ mirror, settings }: { mirror: Mirror; settings: Settings }) {
  const status = mirror.status.value;
  if (!status) return null;
  const failure = mirror.failure.value ?? (status.folder ? status.record.failed : null);
  return (
    <SettingGroup title={i18n.t('mirror.title')}>
      {failure && <Notice text={i18n.t(`errors.${messageName(failure)}`)} />}
      {status.folder === null ? (
        <Off mirror={mirror} />
      ) : (
        <>
          <MirrorPlace mirror={mirror} status={status} />
          <MirrorFiles mirror={mirror} status={status} />
          <MirrorChoices mirror={mirror} status={status} settings={settings} />
        </>
      )}
    </SettingGroup>
  );
}

/** Where the browser lets nobody write into folders, a ZIP does. */
function Off({ mirror }: { mirror: Mirror }) {
  if (!hasFolderAccess()) {
    return (
      <Setting title={i18n.t('mirror.off')} text={i18n.t('mirror.unsupported')}>
        <a class={styles['link']} href="/library.html">
          {i18n.t('mirror.toLibrary')}
        </a>
      </Setting>
    );
  }
  return (
    <Setting title={i18n.t('mirror.off')} text={i18n.t('mirror.offText')}>
      <Button icon={FolderSync} data-action="mirror" onClick={() => void mirror.choose()}>
        {i18n.t('mirror.choose')}
      </Button>
    </Setting>
  );
}

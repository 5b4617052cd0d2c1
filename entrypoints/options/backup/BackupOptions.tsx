import { TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { Setting, SettingGroup } from '../../../components/controls/Setting.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import { isOverdue } from '../../../lib/platform/backup/is-overdue.ts';
import { hasFolderAccess } from '../../../lib/platform/files/folder-access.ts';
import styles from './BackupOptions.module.css';
import type { Backups } from './backup-state.ts';
import { LastBackup } from './LastBackup.tsx';

const DAYS = ['1', '7', '30'] as const;
const KEPT = ['3', '5', '10', '30'] as const;

/** Automatic backups, and the whole library as a file. */
export function BackupOptions({ backups }: { backups: Backups }) {
  const settings = backups.settings.value;
  const unsaved = backups.unsaved.value;
  const failure = backups.failure.value;
  const overdue = unsaved !== null && isOverdue(unsaved, Date.now());
  const count = unsaved?.clips ?? 0;
  return (
    <SettingGroup title={i18n.t('backup.title')}>
      {overdue && (
        <p class={styles['warning']} role="status">
          <TriangleAlert size={16} aria-hidden="true" />
          {i18n.t('backup.overdue', count, [count.toLocaleString()])}
        </p>
      )}
      {failure && (
        <p class={styles['warning']} role="alert">
          <TriangleAlert size={16} aria-hidden="true" />
          {i18n.t(`errors.${messageName(failure)}`)}
        </p>
      )}
      <Target backups={backups} />
      {settings.target !== 'off' && <Place backups={backups} />}
      {settings.target !== 'off' && <Schedule backups={backups} />}
      {settings.target !== 'off' && <LastBackup backups={backups} />}
      <Setting title={i18n.t('backup.save')} text={i18n.t('backup.saveText')}>
        <Button
          data-action="save-archive"
          busy={settings.target === 'off' && backups.progress.value !== null}
          onClick={() => void backups.saveArchive()}
        >
          {i18n.t('backup.saveButton')}
        </Button>
      </Setting>
    </SettingGroup>
  );
}

function Target({ backups }: { backups: Backups }) {
  const offered = [
    'off',
    ...(hasFolderAccess() ? (['folder'] as const) : []),
    'downloads',
  ] as const;
  return (
    <Setting title={i18n.t('backup.target')} text={i18n.t('backup.targetText')}>
      <Select
        label={i18n.t('backup.target')}
        labelHidden
        name="backupTarget"
        value={backups.settings.value.target}
        options={offered.map((value) => ({ value, label: i18n.t(`backup.${value}`) }))}
        onChange={(target) => void backups.setTarget(target)}
      />
    </Setting>
  );
}

function Place({ backups }: { backups: Backups }) {
  const place = backups.place.value;
  const folder = backups.settings.value.target === 'folder';
  const lost = place !== null && !place.allowed;
  return (
    <Setting
      title={i18n.t(folder ? 'backup.folderTitle' : 'backup.downloads')}
      text={lost ? i18n.t(folder ? 'backup.resumeText' : 'backup.allowText') : undefined}
    >
      {folder && (place ? place.name : i18n.t('backup.noFolder'))}
      {!folder && !lost && i18n.t('backup.downloadsPlace')}
      {lost && (
        <Button variant="primary" data-action="allow" onClick={() => void backups.allow()}>
          {i18n.t('backup.resume')}
        </Button>
      )}
      {folder && (
        <Button data-action="pick-folder" onClick={() => void backups.pickFolder()}>
          {i18n.t('backup.chooseFolder')}
        </Button>
      )}
    </Setting>
  );
}

function Schedule({ backups }: { backups: Backups }) {
  const { everyDays, keep } = backups.settings.value;
  const words = { '1': 'backup.daily', '7': 'backup.weekly', '30': 'backup.monthly' } as const;
  return (
    <>
      <Setting title={i18n.t('backup.every')}>
        <Select
          label={i18n.t('backup.every')}
          labelHidden
          name="everyDays"
          value={String(everyDays)}
          options={DAYS.map((value) => ({ value, label: i18n.t(words[value]) }))}
          onChange={(days) => void backups.set({ everyDays: Number(days) })}
        />
      </Setting>
      <Setting title={i18n.t('backup.keep')}>
        <Select
          label={i18n.t('backup.keep')}
          labelHidden
          name="keep"
          value={String(keep)}
          options={KEPT.map((value) => ({
            value,
            label: i18n.t('backup.keepLast', Number(value), [value]),
          }))}
          onChange={(kept) => void backups.set({ keep: Number(kept) })}
        />
      </Setting>
    </>
  );
}

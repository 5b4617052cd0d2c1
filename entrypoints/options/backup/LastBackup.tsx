import { i18n } from '#i18n';
import { ago } from '../../../components/clips/ago.ts';
import { Button } from '../../../components/controls/Button.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import type { GoodBackup } from '../../../lib/platform/backup/backup-settings.ts';
import { sizeText } from '../../../lib/text/size-text.ts';
import type { Backups } from './backup-state.ts';

/** When the last good backup was made, what became of the last try, and the button for the next. */
export function LastBackup({ backups }: { backups: Backups }) {
  const { good, failed } = backups.settings.value;
  const [last] = good;
  return (
    <Setting
      title={i18n.t('backup.last')}
      text={
        <>
          <span data-testid="last-backup">{last ? factsOf(last) : i18n.t('backup.never')}</span>
          {failed && (
            <div role="status">
              {i18n.t('backup.failed', [i18n.t(`errors.${messageName(failed.code)}`)])}
            </div>
          )}
        </>
      }
    >
      {progressText(backups)}
      <Button
        data-action="back-up"
        busy={backups.progress.value !== null}
        onClick={() => void backups.backUpNow()}
      >
        {i18n.t('backup.now')}
      </Button>
    </Setting>
  );
}

/** `2 days ago · 1,234 clips · 12 MB` */
function factsOf({ at, clips, bytes }: GoodBackup): string {
  const size = sizeText(bytes, i18n.t('common.locale'));
  return i18n.t('backup.lastFacts', clips, [clips.toLocaleString(), ago(at, Date.now()), size]);
}

function progressText({ progress }: Backups): string {
  if (progress.value === null) return '';
  const { done, total } = progress.value;
  if (done >= total) return i18n.t('backup.checking');
  return i18n.t('backup.writing', [done.toLocaleString(), total.toLocaleString()]);
}

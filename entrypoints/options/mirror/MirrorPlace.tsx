import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import { ProgressBar } from '../../../components/feedback/ProgressBar.tsx';
import type { MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import styles from './MirrorOptions.module.css';
import type { Mirror } from './mirror-state.ts';

/** Below this many clips nobody has to be told how far it is. */
const FEW = 20;

/** The folder, how far its files are, and what is to be done that they go on. */
export function MirrorPlace({ mirror, status }: { mirror: Mirror; status: MirrorStatus }) {
  const { folder, allowed, settings, record, waiting } = status;
  const total = Math.max(record.total, waiting);
  const writing = allowed && !settings.paused && record.failed === null && waiting > FEW;
  return (
    <>
      <Setting
        title={<span data-testid="mirror-folder">{folder}</span>}
        text={!writing && <span data-testid="mirror-state">{stateText(status)}</span>}
      >
        {!allowed && (
          <Button variant="primary" data-action="allow-mirror" onClick={() => void mirror.allow()}>
            {i18n.t('mirror.allow')}
          </Button>
        )}
        {allowed && settings.paused && (
          <Button variant="primary" onClick={() => void mirror.set({ paused: false })}>
            {i18n.t('mirror.goOn')}
          </Button>
        )}
        <Button data-action="mirror" onClick={() => void mirror.choose()}>
          {i18n.t('mirror.change')}
        </Button>
      </Setting>
      {writing && (
        <div class={styles['progress']}>
          <ProgressBar
            label={progressText(total - waiting, total)}
            done={total - waiting}
            total={total}
            onCancel={() => void mirror.set({ paused: true })}
          />
        </div>
      )}
    </>
  );
}

function stateText({ allowed, settings, files, waiting }: MirrorStatus): string {
  const count = waiting.toLocaleString();
  if (!allowed && waiting > 0) return i18n.t('mirror.lostWaiting', waiting, [count]);
  if (!allowed) return i18n.t('mirror.lost');
  if (settings.paused) return i18n.t('mirror.paused', waiting, [count]);
  if (waiting > 0) return i18n.t('mirror.waiting', waiting, [count]);
  return i18n.t('mirror.upToDate', files, [files.toLocaleString()]);
}

function progressText(done: number, total: number): string {
  return i18n.t('mirror.writing', [done.toLocaleString(), total.toLocaleString()]);
}

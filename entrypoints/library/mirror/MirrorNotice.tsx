import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Notice } from '../../../components/feedback/Notice.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './MirrorNotice.module.css';

/** What is wrong with the folder mirror, if anything, and the way to put it right. */
export function MirrorNotice({ state: { dialog, mirror } }: { state: LibraryState }) {
  const status = mirror.status.value;
  if (!status?.folder) return null;
  const { folder, allowed, record, conflicts } = status;
  if (!allowed) {
    return (
      <Notice text={i18n.t('mirror.noticeLost', [folder])}>
        <Button data-action="allow-mirror" onClick={() => void mirror.allow()}>
          {i18n.t('mirror.allow')}
        </Button>
      </Notice>
    );
  }
  if (record.failed) {
    const why = i18n.t(`errors.${messageName(record.failed)}`);
    return (
      <Notice text={i18n.t('mirror.noticeFailed', [folder, why])}>
        <a class={styles['link']} href="/options.html">
          {i18n.t('mirror.settings')}
        </a>
      </Notice>
    );
  }
  const count = conflicts.length;
  if (count === 0) return null;
  return (
    <Notice text={i18n.t('mirror.noticeConflicts', count, [count.toLocaleString(), folder])}>
      <Button
        data-action="show-conflicts"
        onClick={() => {
          dialog.value = { name: 'mirror-conflicts' };
        }}
      >
        {i18n.t('mirror.show')}
      </Button>
    </Notice>
  );
}

import { i18n } from '#i18n';
import { ConflictList } from '../../../components/feedback/ConflictList.tsx';
import type { MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import styles from './MirrorOptions.module.css';
import type { Mirror } from './mirror-state.ts';

/** What the reader is to be told of single files. */
export function MirrorFiles({ mirror, status }: { mirror: Mirror; status: MirrorStatus }) {
  const { conflicts, unwritten } = status;
  return (
    <>
      {conflicts.length > 0 && (
        <div class={styles['told']} data-testid="mirror-conflicts">
          <h3>
            {i18n.t('mirror.conflicts', conflicts.length, [conflicts.length.toLocaleString()])}
          </h3>
          <ConflictList conflicts={conflicts} onKeep={(ids) => void mirror.keepBoth(ids)} />
        </div>
      )}
      {unwritten.length > 0 && (
        <div class={styles['told']} role="status">
          <h3>
            {i18n.t('mirror.unwritten', unwritten.length, [unwritten.length.toLocaleString()])}
          </h3>
          <p class={styles['text']}>{i18n.t('mirror.unwrittenText')}</p>
          <ul class={styles['unwritten']}>
            {unwritten.map(({ id, title }) => (
              <li key={id}>
                <a href={`/library.html#/?clip=${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

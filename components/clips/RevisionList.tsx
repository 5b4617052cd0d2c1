import { i18n } from '#i18n';
import type { Revision } from '../../lib/clip/clip.ts';
import styles from './RevisionList.module.css';

export interface RevisionListProps {
  /** Newest first. */
  revisions: Revision[];
  /** Id of the one being read. */
  shown: string;
  onChoose: (id: string) => void;
}

/** The texts that a clip has had, to read any of them. */
export function RevisionList({ revisions, shown, onChoose }: RevisionListProps) {
  const time = new Intl.DateTimeFormat(i18n.t('common.locale'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section class={styles['revisions']}>
      <h2 class={styles['title']}>{i18n.t('library.revisions', revisions.length)}</h2>
      <ol class={styles['list']}>
        {revisions.map(({ id, capturedAt, text }, at) => (
          <li key={id}>
            <button
              type="button"
              class={styles['revision']}
              aria-current={id === shown || undefined}
              onClick={() => onChoose(id)}
            >
              <span>{time.format(capturedAt)}</span>
              {at === 0 && (
                <span class={styles['newest']}>{i18n.t('library.currentRevision')}</span>
              )}
              <span class={styles['length']}>
                {i18n.t('library.characters', [text.length.toLocaleString()])}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

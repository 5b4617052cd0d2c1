import { FileText } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import styles from './ConflictList.module.css';

/** Files of the reader's that were left alone, and the file of the clip beside them. */
export interface Conflict {
  clipId: string;
  title: string;
  path: string;
  outside: readonly string[];
}

export interface ConflictListProps {
  conflicts: readonly Conflict[];
  onKeep: (clipIds: string[]) => void;
  /** A clip was opened, on this page if it is the library. */
  onOpen?: () => void;
}

/** Listed at once; a longer list says how many more there are. */
const SHOWN = 50;

/** Which files of a mirrored folder were not overwritten, and what can be done about them. */
export function ConflictList({ conflicts, onKeep, onOpen }: ConflictListProps) {
  const shown = conflicts.slice(0, SHOWN);
  const more = conflicts.length - shown.length;
  return (
    <div class={styles['conflicts']}>
      <p class={styles['text']}>{i18n.t('mirror.conflictsText')}</p>
      <ul class={styles['list']}>
        {shown.map(({ clipId, title, path, outside }) => (
          <li key={clipId} class={styles['entry']}>
            <div class={styles['words']}>
              <a class={styles['clip']} href={`/library.html#/?clip=${clipId}`} onClick={onOpen}>
                {title}
              </a>
              <dl class={styles['files']}>
                {outside.map((own) => (
                  <File key={own} term={i18n.t('mirror.yours')} path={own} />
                ))}
                <File term={i18n.t('mirror.clips')} path={path} />
              </dl>
            </div>
            <Button
              data-action="keep-both"
              aria-label={`${i18n.t('mirror.keepBoth')}: ${title}`}
              onClick={() => onKeep([clipId])}
            >
              {i18n.t('mirror.keepBoth')}
            </Button>
          </li>
        ))}
        {more > 0 && (
          <li class={styles['entry']}>{i18n.t('mirror.more', [more.toLocaleString()])}</li>
        )}
      </ul>
      {conflicts.length > 1 && (
        <Button variant="quiet" onClick={() => onKeep(conflicts.map(({ clipId }) => clipId))}>
          {i18n.t('mirror.keepAll')}
        </Button>
      )}
    </div>
  );
}

function File({ term, path }: { term: string; path: string }) {
  return (
    <div class={styles['file']}>
      <dt>{term}</dt>
      <dd>
        <FileText size={14} aria-hidden="true" />
        {path}
      </dd>
    </div>
  );
}

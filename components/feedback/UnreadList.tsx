import { i18n } from '#i18n';
import type { Unread } from '../../lib/clip/import-entry.ts';
import { messageName } from '../../lib/clip/message-name.ts';
import styles from './UnreadList.module.css';

export interface UnreadListProps {
  entries: readonly Unread[];
  /** How many there are in all, listed or not. */
  count: number;
}

/** Listed at once; a longer list says how many more there are. */
const SHOWN = 100;

/** What could not be imported, each with its reason. Folded until it is wanted. */
export function UnreadList({ entries, count }: UnreadListProps) {
  if (count === 0) return null;
  const shown = entries.slice(0, SHOWN);
  return (
    <details class={styles['unread']}>
      <summary>{i18n.t('import.unreadList', count, [count.toLocaleString()])}</summary>
      <ul class={styles['list']}>
        {shown.map(({ name, reason }, at) => (
          <li key={at} class={styles['entry']}>
            <span class={styles['name']}>{name}</span>
            <span class={styles['reason']}>{i18n.t(`import.reasons.${messageName(reason)}`)}</span>
          </li>
        ))}
        {count > shown.length && (
          <li class={styles['reason']}>
            {i18n.t('import.unreadMore', [(count - shown.length).toLocaleString()])}
          </li>
        )}
      </ul>
    </details>
  );
}

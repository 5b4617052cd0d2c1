import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ago } from '../../../components/clips/ago.ts';
import { Button } from '../../../components/controls/Button.tsx';
import type { ImportRow } from '../../../lib/library/imports/import-row.ts';
import styles from './ImportDialog.module.css';
import type { Imports } from './import-state.ts';

/** The imports of late: one that was interrupted can be gone on with, the others undone. */
export function RecentImports({ imports }: { imports: Imports }) {
  const [rows, setRows] = useState<ImportRow[]>([]);
  useEffect(() => imports.followRecent(setRows), [imports]);
  const now = Date.now();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 class={styles['heading']}>{i18n.t('import.recent')}</h3>
      <ul class={styles['recent']}>
        {rows.map((row) => (
          <li key={row.id}>
            <div class={styles['recentWords']}>
              {row.name}
              <p class={styles['remark']}>{factsOf(row, now)}</p>
            </div>
            {row.state === 'running' && (
              <Button
                variant="primary"
                data-action="resume-import"
                onClick={() => void imports.resume(row)}
              >
                {i18n.t('import.resume')}
              </Button>
            )}
            {row.state !== 'undone' && row.added + row.changed > 0 && (
              <Button onClick={() => void imports.undo(row.id)}>{i18n.t('common.undo')}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `2 hours ago · 41 clips · stopped` */
function factsOf({ startedAt, added, changed, state }: ImportRow, now: number): string {
  const states = {
    running: i18n.t('import.interrupted'),
    stopped: i18n.t('import.wasStopped'),
    undone: i18n.t('import.wasUndone'),
    done: '',
  };
  const count = added + changed;
  const clips = i18n.t('import.clips', count, [count.toLocaleString()]);
  return [ago(startedAt, now), clips, states[state]].filter(Boolean).join(' · ');
}

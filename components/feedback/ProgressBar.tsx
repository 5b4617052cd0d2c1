import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is going on, with the numbers in it. */
  label: string;
  done: number;
  total: number;
  onCancel: () => void;
}

/** How far a long job is, and the way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps) {
  return (
    <div class={styles['progress']}>
      <span class={styles['label']}>{label}</span>
      <progress class={styles['bar']} value={done} max={total} aria-label={label} />
      <Button variant="quiet" data-action="cancel" onClick={onCancel}>
        {i18n.t('library.cancel')}
      </Button>
    </div>
  );
}

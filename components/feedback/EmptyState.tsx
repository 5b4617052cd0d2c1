import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What to do about it. */
  text?: string;
  /** A failure is read out at once. */
  failed?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}

/** Stands where there is nothing to show, and says why. */
export function EmptyState({ icon: Icon, title, text, failed = false, children }: EmptyStateProps) {
  return (
    <div class={styles['empty']} role={failed ? 'alert' : 'status'}>
      <Icon class={styles['icon']} size={32} strokeWidth={1.25} aria-hidden="true" />
      <p class={styles['title']}>{title}</p>
      {text && <p class={styles['text']}>{text}</p>}
      {children && <div class={styles['buttons']}>{children}</div>}
    </div>
  );
}

import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

export interface NoticeProps {
  text: ComponentChildren;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A line that stays until what it says is no more. */
export function Notice({ text, children }: NoticeProps) {
  return (
    <div class={styles['notice']} role="status">
      <TriangleAlert size={16} aria-hidden="true" />
      <span class={styles['text']}>{text}</span>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './PaneSection.module.css';

export interface PaneSectionProps {
  title: string;
  /** `li` elements. */
  entries: ComponentChildren;
  /** Stands under the list. */
  children?: ComponentChildren;
}

/** A titled list in the pane of filters. */
export function PaneSection({ title, entries, children }: PaneSectionProps) {
  const id = useId();
  return (
    <section class={styles['section']} aria-labelledby={id}>
      <h2 id={id} class={styles['title']}>
        {title}
      </h2>
      <ul class={styles['list']}>{entries}</ul>
      {children}
    </section>
  );
}

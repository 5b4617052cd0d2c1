import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Setting.module.css';

export interface SettingGroupProps {
  title: string;
  /** Said once for all of them. */
  text?: string;
  children: ComponentChildren;
}

/** Settings that belong together. */
export function SettingGroup({ title, text, children }: SettingGroupProps) {
  const id = useId();
  return (
    <section class={styles['group']} aria-labelledby={id}>
      <h2 id={id} class={styles['heading']}>
        {title}
      </h2>
      <div class={styles['settings']}>{children}</div>
      {text && <p class={styles['remark']}>{text}</p>}
    </section>
  );
}

export interface SettingProps {
  title: ComponentChildren;
  text?: ComponentChildren;
  /** The value, or what changes it. */
  children?: ComponentChildren;
}

/** One line of a group: what it is, and what it is set to. */
export function Setting({ title, text, children }: SettingProps) {
  return (
    <div class={styles['setting']}>
      <div class={styles['words']}>
        <div class={styles['title']}>{title}</div>
        {text && <div class={styles['text']}>{text}</div>}
      </div>
      <div class={styles['value']}>{children}</div>
    </div>
  );
}

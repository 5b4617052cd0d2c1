import { ChevronDown, type LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { Spinner } from '../feedback/Spinner.tsx';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size'> {
  /** `primary`: the one thing to do here; `plain`: beside it; `quiet`: text until pointed at; `danger`: cannot be taken back. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: LucideIcon | undefined;
  /** Opens a menu, and shows it. */
  menu?: boolean;
  /** Shows that it is at work; clicks are ignored until it is done, focus stays. */
  busy?: boolean;
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button with words on it. Never submits a form unless told to by `type`. */
export function Button({
  variant = 'plain',
  icon: Icon,
  menu = false,
  busy = false,
  children,
  onClick,
  buttonRef,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={`${styles['button']} ${styles[variant]}`}
      aria-busy={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <Spinner /> : Icon && <Icon size={15} aria-hidden="true" />}
      <span>{children}</span>
      {menu && <ChevronDown size={12} aria-hidden="true" />}
    </button>
  );
}

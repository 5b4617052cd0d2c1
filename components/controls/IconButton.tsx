import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes } from 'preact';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label' | 'size'> {
  icon: LucideIcon;
  /** What it does, for those who cannot tell from the picture; also its tooltip. */
  label: string;
  /** For a button that stays down. */
  pressed?: boolean;
  size?: 'small' | 'normal';
}

/** A button with a picture on it. */
export function IconButton({
  icon: Icon,
  label,
  pressed,
  size = 'normal',
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`${styles['button']} ${styles[size]}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon size={size === 'small' ? 12 : 16} aria-hidden="true" />
    </button>
  );
}

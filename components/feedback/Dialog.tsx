import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  /** `wide`: for what has two columns. */
  size?: 'normal' | 'wide';
  onClose: () => void;
  children: ComponentChildren;
}

/** Something to answer before going on. Esc and a click beside it close it; the focus goes back. */
export function Dialog({ title, size = 'normal', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // Closing by being taken away does not give the focus back by itself.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for a click beside it is Esc
    <dialog
      ref={dialog}
      class={styles['dialog']}
      data-size={size}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class={styles['sheet']}>
        <header class={styles['head']}>
          <h2 id={id} class={styles['title']}>
            {title}
          </h2>
          <IconButton icon={X} label={i18n.t('toast.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Toast.module.css';

/** Something that happened and is over. A new object is a new toast, even with the same words. */
export interface ToastMessage {
  text: string;
  tone?: 'done' | 'failed';
  action?: { label: string; run: () => void };
}

export interface ToastProps {
  message: ToastMessage | null;
  onClose: () => void;
}

/** Milliseconds: enough to read a line; enough to decide whether to undo. */
const SHOWN = 4_000;
const SHOWN_WITH_ACTION = 10_000;

/**
 * A line at the foot of the page that leaves by itself, except while it is pointed at or holds the
 * focus, and except for a failure. The live region is always there, so that it is read out.
 */
export function Toast({ message, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held || message.tone === 'failed') return;
    const timer = setTimeout(onClose, message.action ? SHOWN_WITH_ACTION : SHOWN);
    return () => clearTimeout(timer);
  }, [message, held, onClose]);
  return (
    <div class={styles['place']} role="status" aria-live="polite">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it there
        <div
          class={`${styles['toast']} ${styles[message.tone ?? 'done']}`}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class={styles['text']}>{message.text}</span>
          {message.action && (
            <Button
              variant="quiet"
              onClick={() => {
                message.action?.run();
                onClose();
              }}
            >
              {message.action.label}
            </Button>
          )}
          <IconButton icon={X} size="small" label={i18n.t('toast.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import styles from './ConfirmDialog.module.css';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  title: string;
  /** What will be lost. */
  text: string;
  /** What the button does, as a verb. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone. Nothing happens by pressing Enter at once. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p class={styles['text']}>{text}</p>
      <div class={styles['buttons']}>
        <Button autofocus onClick={onClose}>
          {i18n.t('library.cancel')}
        </Button>
        <Button
          variant="danger"
          data-action="confirm"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </Button>
      </div>
    </Dialog>
  );
}

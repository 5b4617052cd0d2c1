import { i18n } from '#i18n';
import { Kbd } from '../controls/Kbd.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './ShortcutSheet.module.css';

export interface ShortcutSheetProps {
  shortcuts: readonly { keys: readonly string[]; text: string }[];
  onClose: () => void;
}

/** Signs for keys that are pictures on the keyboard. */
const SIGNS: Record<string, string> = { Escape: 'Esc', Enter: '↵', Delete: 'Del' };

/** Every shortcut of the page. */
export function ShortcutSheet({ shortcuts, onClose }: ShortcutSheetProps) {
  return (
    <Dialog title={i18n.t('shortcuts.title')} onClose={onClose}>
      <dl class={styles['shortcuts']}>
        {shortcuts.map(({ keys, text }) => (
          <div key={text} class={styles['shortcut']}>
            <dt>{text}</dt>
            <dd class={styles['keys']}>
              {keys.map((key) => (
                <span key={key} class={styles['key']}>
                  {key.split('+').map((part) => (
                    <Kbd key={part}>{SIGNS[part] ?? printed(part)}</Kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function printed(key: string): string {
  return /^[a-z]$/.test(key) ? key.toUpperCase() : key;
}

import { BookOpenText } from 'lucide-preact';
import { i18n } from '#i18n';
import { Kbd } from '../../../components/controls/Kbd.tsx';
import { EmptyState } from '../../../components/feedback/EmptyState.tsx';
import styles from './NothingOpen.module.css';

const HINTS = [
  { keys: ['J', 'K'], text: 'library.keys.move' },
  { keys: ['/'], text: 'library.keys.find' },
  { keys: ['?'], text: 'library.keys.all' },
] as const;

/** Stands in the reader's place while nothing is open, with the keys to know first. */
export function NothingOpen() {
  return (
    <EmptyState icon={BookOpenText} title={i18n.t('library.nothingOpen')}>
      <dl class={styles['hints']}>
        {HINTS.map(({ keys, text }) => (
          <div key={text} class={styles['hint']}>
            <dt class={styles['keys']}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd class={styles['text']}>{i18n.t(text)}</dd>
          </div>
        ))}
      </dl>
    </EmptyState>
  );
}

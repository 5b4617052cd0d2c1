import { FileDown } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Kbd } from '../../../components/controls/Kbd.tsx';
import styles from './Welcome.module.css';

export interface WelcomeProps {
  /** Keys that clip a page; empty: none are set. */
  clipKeys: string;
  onImport: () => void;
}

/** What a reader sees first, in a library without clips: where the button is, and what comes of it. */
export function Welcome({ clipKeys, onImport }: WelcomeProps) {
  return (
    <main class={styles['welcome']}>
      <img src="/icon.svg" width={48} height={48} alt="" />
      <h2 class={styles['title']}>{i18n.t('welcome.title')}</h2>
      <ol class={styles['steps']}>
        {/* Firefox puts the button into the toolbar by itself. */}
        {!import.meta.env.FIREFOX && (
          <li class={styles['step']}>
            <strong>{i18n.t('welcome.pin')}</strong>
            {i18n.t('welcome.pinText')}
          </li>
        )}
        <li class={styles['step']}>
          <strong>{i18n.t('welcome.clip')}</strong>
          {i18n.t('welcome.clipText')}
          {clipKeys && (
            <span class={styles['keys']}>
              {i18n.t('welcome.keys')} <Kbd>{clipKeys}</Kbd>
            </span>
          )}
        </li>
        <li class={styles['step']}>
          <strong>{i18n.t('welcome.read')}</strong>
          {i18n.t('welcome.readText')}
        </li>
      </ol>
      <p class={styles['elsewhere']}>
        {i18n.t('welcome.elsewhere')}
        <Button icon={FileDown} data-action="import-first" onClick={onImport}>
          {i18n.t('import.fromFiles')}
        </Button>
      </p>
    </main>
  );
}

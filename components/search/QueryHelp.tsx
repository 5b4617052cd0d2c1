import { i18n } from '#i18n';
import { Dialog } from '../feedback/Dialog.tsx';
import styles from './QueryHelp.module.css';

export interface QueryHelpProps {
  /** An example was chosen. */
  onTry: (query: string) => void;
  onClose: () => void;
}

/** What can be typed into the search box, each with an example to try. */
export function QueryHelp({ onTry, onClose }: QueryHelpProps) {
  return (
    <Dialog title={i18n.t('searchHelp.title')} onClose={onClose}>
      <p class={styles['lead']}>{i18n.t('searchHelp.lead')}</p>
      <dl class={styles['examples']}>
        {examples().map(([example, meaning]) => (
          <div key={example} class={styles['example']}>
            <dt>
              <button
                type="button"
                class={styles['query']}
                aria-label={i18n.t('searchHelp.try', [example])}
                onClick={() => onTry(example)}
              >
                {example}
              </button>
            </dt>
            <dd class={styles['meaning']}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class={styles['lead']}>{i18n.t('searchHelp.names')}</p>
    </Dialog>
  );
}

function examples(): [example: string, meaning: string][] {
  return [
    [i18n.t('searchHelp.wordsExample'), i18n.t('searchHelp.words')],
    [i18n.t('searchHelp.phraseExample'), i18n.t('searchHelp.phrase')],
    [i18n.t('searchHelp.orExample'), i18n.t('searchHelp.or')],
    [i18n.t('searchHelp.notExample'), i18n.t('searchHelp.not')],
    [i18n.t('searchHelp.prefixExample'), i18n.t('searchHelp.prefix')],
    [i18n.t('searchHelp.textExample'), i18n.t('searchHelp.text')],
    [i18n.t('searchHelp.sourceExample'), i18n.t('searchHelp.source')],
    [i18n.t('searchHelp.tagExample'), i18n.t('searchHelp.tag')],
    [i18n.t('searchHelp.hasExample'), i18n.t('searchHelp.has')],
    [i18n.t('searchHelp.afterExample'), i18n.t('searchHelp.after')],
    [i18n.t('searchHelp.onExample'), i18n.t('searchHelp.on')],
  ];
}

import { LibraryBig } from 'lucide-preact';
import { i18n } from '#i18n';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { useLoaded } from '../../components/use-loaded.ts';
import { ExportOptions } from './ExportOptions.tsx';
import { KeyboardOptions } from './KeyboardOptions.tsx';
import { LibraryOptions } from './LibraryOptions.tsx';
import styles from './OptionsPage.module.css';
import type { OptionsState } from './options-state.ts';
import { ReadingOptions } from './ReadingOptions.tsx';
import { LazySiteRules } from './rules/LazySiteRules.tsx';
import { StorageOptions } from './StorageOptions.tsx';

const loadBackup = () => import('./backup/BackupSection.tsx');
const loadMirror = () => import('./mirror/MirrorSection.tsx');

/** What a reader can set, what the library takes, and what is promised. */
export function OptionsPage({ state }: { state: OptionsState }) {
  const backup = useLoaded(loadBackup);
  const mirror = useLoaded(loadMirror);
  const library = state.library.value?.library;
  return (
    <main class={styles['page']}>
      <header class={styles['head']}>
        <img src="/icon.svg" width={36} height={36} alt="" />
        <h1 class={styles['title']}>{i18n.t('options.title')}</h1>
        <a class={styles['library']} href="/library.html">
          <LibraryBig size={16} aria-hidden="true" />
          {i18n.t('options.openLibrary')}
        </a>
      </header>
      <ReadingOptions state={state} />
      <LibraryOptions state={state} />
      <ExportOptions state={state} />
      {library && mirror && <mirror.MirrorSection library={library} state={state} />}
      {library && backup && <backup.BackupSection library={library} />}
      <StorageOptions state={state} />
      <LazySiteRules />
      <KeyboardOptions keys={state.keys} />
      <section class={styles['privacy']}>
        <h2 class={styles['heading']}>{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyText')}</p>
      </section>
      <footer class={styles['foot']}>
        {i18n.t('extension.name')} · {i18n.t('options.version', [state.version])}
      </footer>
      {state.emptying.value && (
        <ConfirmDialog
          title={i18n.t('library.confirmEmpty')}
          text={i18n.t('library.confirmEmptyText', state.usage.value?.trash ?? 0)}
          action={i18n.t('library.emptyTrash')}
          onConfirm={() => void state.emptyTrash()}
          onClose={() => {
            state.emptying.value = false;
          }}
        />
      )}
    </main>
  );
}

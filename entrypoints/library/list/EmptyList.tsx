import { SearchX, Trash2, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { EmptyState } from '../../../components/feedback/EmptyState.tsx';
import { Spinner } from '../../../components/feedback/Spinner.tsx';
import { failureText } from '../failure-text.ts';
import styles from './EmptyList.module.css';
import { Welcome } from './Welcome.tsx';

export interface EmptyListProps {
  /** There is no answer yet. */
  loading: boolean;
  failure: unknown;
  trash: boolean;
  narrowed: boolean;
  /** Keys that clip a page; empty: none are set. */
  clipKeys: string;
  onClear: () => void;
  onImport: () => void;
  /** Other searches that find something. */
  relaxed?: ComponentChildren;
}

/** Stands in the list's place when there is nothing to list. */
export function EmptyList({
  loading,
  failure,
  trash,
  narrowed,
  clipKeys,
  onClear,
  onImport,
  relaxed,
}: EmptyListProps) {
  if (failure) {
    const [title, text] = [i18n.t('library.failed'), failureText(failure)];
    return <EmptyState failed icon={TriangleAlert} title={title} text={text} />;
  }
  if (loading) {
    return (
      <p class={styles['loading']} role="status">
        <Spinner /> {i18n.t('library.loading')}
      </p>
    );
  }
  if (narrowed) {
    return (
      <EmptyState
        icon={SearchX}
        title={i18n.t('library.noMatch')}
        text={i18n.t('library.noMatchText')}
      >
        <div class={styles['ways']}>
          {relaxed}
          <Button onClick={onClear}>{i18n.t('library.clearAll')}</Button>
        </div>
      </EmptyState>
    );
  }
  if (trash) {
    const [title, text] = [i18n.t('library.trashIsEmpty'), i18n.t('library.trashIsEmptyText')];
    return <EmptyState icon={Trash2} title={title} text={text} />;
  }
  return <Welcome clipKeys={clipKeys} onImport={onImport} />;
}

import { Download, RotateCcw, Tag, Trash2, X } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './SelectionBar.module.css';

export interface SelectionBarProps {
  chosen: number;
  /** Clips in the list. */
  total: number;
  trash: boolean;
  exporting: boolean;
  onChooseAll: () => void;
  onClear: () => void;
  onTag: () => void;
  onExport: () => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** What can be done to all clips that are chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, total, trash, exporting } = props;
  return (
    <div class={styles['bar']} role="toolbar" aria-label={i18n.t('library.chosen', chosen)}>
      <div class={styles['line']}>
        <strong class={styles['count']} aria-live="polite">
          {i18n.t('library.chosen', chosen, [chosen.toLocaleString()])}
        </strong>
        {chosen < total && (
          <Button variant="quiet" onClick={props.onChooseAll}>
            {i18n.t('library.chooseAll', [total.toLocaleString()])}
          </Button>
        )}
        <span class={styles['end']}>
          <IconButton icon={X} label={i18n.t('library.unchoose')} onClick={props.onClear} />
        </span>
      </div>
      {trash ? (
        <div class={styles['line']}>
          <Button icon={RotateCcw} data-action="restore" onClick={props.onRestore}>
            {i18n.t('library.restore')}
          </Button>
          <Button variant="danger" icon={Trash2} data-action="delete" onClick={props.onDelete}>
            {i18n.t('library.deleteForGood')}
          </Button>
        </div>
      ) : (
        <div class={styles['line']}>
          <Button icon={Tag} data-action="tag" onClick={props.onTag}>
            {i18n.t('library.tag')}
          </Button>
          <Button icon={Download} busy={exporting} data-action="export" onClick={props.onExport}>
            {i18n.t('library.export')}
          </Button>
          <span class={styles['end']}>
            <IconButton
              icon={Trash2}
              label={i18n.t('library.delete')}
              data-action="delete"
              onClick={props.onDelete}
            />
          </span>
        </div>
      )}
    </div>
  );
}

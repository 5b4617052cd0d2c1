import {
  ArrowLeft,
  Download,
  PencilLine,
  Printer,
  RotateCcw,
  Star,
  Tag,
  Trash2,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './ReaderBar.module.css';

export interface ReaderBarProps {
  /** The clip is in the trash. */
  trash: boolean;
  editing: boolean;
  starred: boolean;
  /** The menu of how articles look. */
  reading: ComponentChildren;
  /** The menu of ways to take the clip along. */
  copy: ComponentChildren;
  onBack: () => void;
  onStar: () => void;
  onEdit: () => void;
  onTag: () => void;
  onExport: () => void;
  onPrint: () => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** What can be done with the clip that is open. */
export function ReaderBar(props: ReaderBarProps) {
  const { trash, editing, starred, reading, copy } = props;
  return (
    <div class={styles['bar']} role="toolbar" aria-label={i18n.t('library.article')}>
      <span class={styles['back']}>
        <IconButton icon={ArrowLeft} label={i18n.t('library.back')} onClick={props.onBack} />
      </span>
      {trash ? (
        <>
          <Button icon={RotateCcw} data-action="restore" onClick={props.onRestore}>
            {i18n.t('library.restore')}
          </Button>
          <Button variant="danger" icon={Trash2} data-action="delete" onClick={props.onDelete}>
            {i18n.t('library.deleteForGood')}
          </Button>
        </>
      ) : (
        <>
          <IconButton
            icon={Star}
            label={i18n.t('search.star')}
            pressed={starred}
            data-action="star"
            onClick={props.onStar}
          />
          <IconButton
            icon={PencilLine}
            label={i18n.t('library.edit')}
            pressed={editing}
            data-action="edit"
            onClick={props.onEdit}
          />
          <IconButton
            icon={Tag}
            label={i18n.t('library.tag')}
            data-action="tag"
            onClick={props.onTag}
          />
          {reading}
          <IconButton icon={Printer} label={i18n.t('library.print')} onClick={props.onPrint} />
          <IconButton
            icon={Trash2}
            label={i18n.t('library.delete')}
            data-action="delete"
            onClick={props.onDelete}
          />
          <span class={styles['export']}>
            {copy}
            <Button icon={Download} data-action="export" onClick={props.onExport}>
              {i18n.t('library.export')}
            </Button>
          </span>
        </>
      )}
    </div>
  );
}

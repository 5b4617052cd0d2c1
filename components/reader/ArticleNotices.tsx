import { ImageIcon, Info } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Clip } from '../../lib/clip/clip.ts';
import { messageName } from '../../lib/clip/message-name.ts';
import { dayText } from '../../lib/text/dates/day-text.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ArticleNotices.module.css';

export interface ArticleNoticesProps {
  clip: Clip;
  /** The newest text is shown. */
  current: boolean;
  /** How many images could be shown and are not. */
  images: number;
  onShowImages: () => void;
}

/** What a reader should know before reading, and the images to ask for. */
export function ArticleNotices({ clip, current, images, onShowImages }: ArticleNoticesProps) {
  const locale = i18n.t('common.locale');
  const texts = [
    ...(clip.deletedAt === null
      ? []
      : [i18n.t('library.inTrashSince', [dayText(clip.deletedAt, locale)])]),
    ...(current ? [] : [i18n.t('library.olderRevision')]),
    ...(clip.kind === 'link' ? [i18n.t('library.linkOnly')] : []),
    ...clip.notes.map((note) => i18n.t(`capture.notes.${messageName(note)}`)),
  ];
  if (texts.length === 0 && images === 0) return null;
  return (
    <div class={styles['notices']}>
      {texts.map((text) => (
        <p key={text} class={styles['notice']}>
          <Info size={15} aria-hidden="true" />
          {text}
        </p>
      ))}
      {images > 0 && (
        <div class={styles['images']}>
          <span>{i18n.t('library.imagesBlocked')}</span>
          <Button icon={ImageIcon} data-action="show-images" onClick={onShowImages}>
            {i18n.t('library.showImages', images)}
          </Button>
        </div>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Marked } from '../../../components/reader/Marked.tsx';
import styles from './FindBox.module.css';
import type { FindBoxProps } from './FindBox.tsx';

/** What the find box has found: the best few, and the way to all of them. */
export function FoundRows({ find, onOpen }: Pick<FindBoxProps, 'find' | 'onOpen'>) {
  const { text, found, active } = find;
  const few = found.value;
  return (
    <div class={styles['found']}>
      <p class={styles['none']} role="status">
        {!few && i18n.t('popupFind.loading')}
        {few?.clips.length === 0 && i18n.t('popupFind.none')}
      </p>
      <div id="found" role="listbox" aria-label={i18n.t('popupFind.find')}>
        {few?.clips.map(({ id, title, source, passage }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as the combobox pattern has it
          // biome-ignore lint/a11y/useFocusableInteractive: so is the focus
          <div
            key={id}
            id={`found-${at}`}
            class={styles['clip']}
            role="option"
            aria-selected={at === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(id, text.value)}
          >
            <span class={styles['title']}>
              {title.length > 0 ? <Marked text={title} /> : i18n.t('common.untitled')}
            </span>
            <span class={styles['passage']}>
              {source && <span class={styles['source']}>{source}</span>}
              <Marked text={passage} />
            </span>
          </div>
        ))}
      </div>
      {few && few.atMost > few.clips.length && (
        <Button variant="quiet" onClick={() => onOpen(undefined, text.value)}>
          {i18n.t('popupFind.more')}
        </Button>
      )}
    </div>
  );
}

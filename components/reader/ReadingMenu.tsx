import { ALargeSmall } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton.tsx';
import { ReadingControls, type ReadingControlsProps } from './ReadingControls.tsx';
import styles from './ReadingMenu.module.css';

/** The button in the reader's bar that opens the choices of how articles look. */
export function ReadingMenu(props: Omit<ReadingControlsProps, 'line'>) {
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  // A popover knows nothing of the place it is opened from.
  const tellPlace = () => {
    const { left = 0, bottom = 0 } = place.current?.getBoundingClientRect() ?? {};
    panel.current?.style.setProperty('--left', `${left}px`);
    panel.current?.style.setProperty('--bottom', `${bottom}px`);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps Esc, which closes the popover, from closing the clip
    <span
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && panel.current?.matches(':popover-open')) {
          event.stopPropagation();
        }
      }}
    >
      <IconButton
        icon={ALargeSmall}
        label={i18n.t('reading.title')}
        data-action="reading"
        popovertarget={id}
      />
      <div
        ref={panel}
        id={id}
        class={styles['panel']}
        popover="auto"
        role="dialog"
        aria-label={i18n.t('reading.title')}
        onBeforeToggle={tellPlace}
      >
        <ReadingControls
          {...props}
          line={(title, control) => (
            <div class={styles['line']}>
              <span class={styles['name']} aria-hidden="true">
                {title}
              </span>
              {control}
            </div>
          )}
        />
      </div>
    </span>
  );
}

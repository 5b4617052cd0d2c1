import { AArrowDown, AArrowUp } from 'lucide-preact';
import { i18n } from '#i18n';
import { READING_SIZES } from '../../lib/clip/reading-style.ts';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './SizeStepper.module.css';

export interface SizeStepperProps {
  /** One of `READING_SIZES`. */
  size: number;
  onSize: (size: number) => void;
}

/** Makes the text of articles smaller and larger. */
export function SizeStepper({ size, onSize }: SizeStepperProps) {
  const smaller = READING_SIZES.findLast((step) => step < size);
  const larger = READING_SIZES.find((step) => step > size);
  return (
    <fieldset class={styles['stepper']} aria-label={i18n.t('reading.size')}>
      <IconButton
        icon={AArrowDown}
        label={i18n.t('reading.smaller')}
        disabled={smaller === undefined}
        data-action="smaller"
        onClick={() => smaller !== undefined && onSize(smaller)}
      />
      <output class={styles['size']}>{size}</output>
      <IconButton
        icon={AArrowUp}
        label={i18n.t('reading.larger')}
        disabled={larger === undefined}
        data-action="larger"
        onClick={() => larger !== undefined && onSize(larger)}
      />
    </fieldset>
  );
}

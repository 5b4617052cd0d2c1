import { ChevronDown, ChevronUp } from 'lucide-preact';
import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './MatchStepper.module.css';

export interface MatchStepperProps {
  /** Matches in the text. */
  count: number;
  /** The one that was stepped to; -1: none yet. */
  at: number;
  onStep: (by: 1 | -1) => void;
}

/** Goes through the places of an article where the words of the search stand. */
export function MatchStepper({ count, at, onStep }: MatchStepperProps) {
  if (count === 0) return null;
  const total = count.toLocaleString();
  return (
    <div class={styles['stepper']} data-testid="matches">
      <span class={styles['count']} role="status">
        {at < 0
          ? i18n.t('search.matchCount', count, [total])
          : i18n.t('search.matches', [(at + 1).toLocaleString(), total])}
      </span>
      <IconButton
        icon={ChevronUp}
        label={i18n.t('search.previousMatch')}
        onClick={() => onStep(-1)}
      />
      <IconButton icon={ChevronDown} label={i18n.t('search.nextMatch')} onClick={() => onStep(1)} />
    </div>
  );
}

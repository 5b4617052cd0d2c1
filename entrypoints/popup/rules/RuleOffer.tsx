import { Wand2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import type { RuleProposal } from '../../../lib/capture/sites/propose-rule.ts';
import styles from './RuleOffer.module.css';

export interface RuleOfferProps {
  proposal: RuleProposal;
  onAnswer: (answer: 'yes' | 'no' | 'never') => void;
}

/** Asks whether what was corrected twice the same way is to be so from now on. */
export function RuleOffer({ proposal: { host, field, source }, onAnswer }: RuleOfferProps) {
  return (
    <section class={styles['offer']} role="status" data-testid="rule-offer">
      <p class={styles['question']}>
        <Wand2 size={15} aria-hidden="true" />
        <span>
          {typeof source === 'string'
            ? i18n.t('rules.offer.place', [i18n.t(`rules.offer.fields.${field}`), host])
            : i18n.t('rules.offer.value', [source.value, host])}
        </span>
      </p>
      <p class={styles['why']}>{i18n.t('rules.offer.text')}</p>
      <div class={styles['answers']}>
        <Button data-action="rule-yes" onClick={() => onAnswer('yes')}>
          {i18n.t('rules.offer.yes')}
        </Button>
        <Button variant="quiet" data-action="rule-no" onClick={() => onAnswer('no')}>
          {i18n.t('rules.offer.no')}
        </Button>
        <Button variant="quiet" data-action="rule-never" onClick={() => onAnswer('never')}>
          {i18n.t('rules.offer.never')}
        </Button>
      </div>
    </section>
  );
}

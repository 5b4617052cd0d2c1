import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/Toast.tsx';
import type { RuleProposal } from '../../../lib/capture/sites/propose-rule.ts';
import type { Clip } from '../../../lib/clip/clip.ts';
import type { CurrentTab } from '../../../lib/platform/tab/current-tab.ts';

/** The offer to make a rule of what the reader corrects. */
export interface RuleOfferState {
  proposal: ReadonlySignal<RuleProposal | null>;
  /** Another capture is shown: what differs from it from now on are corrections. */
  begin(clip: Clip): void;
  /** A field was left, with the clip as it is now. */
  corrected(clip: Clip | null): Promise<void>;
  answer(answer: 'yes' | 'no' | 'never'): Promise<void>;
}

/** Learns from the corrections of one popup; what that takes is loaded at the first of them. */
export function createRuleOffer(
  tab: CurrentTab,
  toast: Signal<ToastMessage | null>,
): RuleOfferState {
  const proposal = signal<RuleProposal | null>(null);
  const learning = () => import('./learn-correction.ts');
  let known: Clip | null = null;

  return {
    proposal,
    begin(clip) {
      known = clip;
      proposal.value = null;
    },
    async corrected(clip) {
      const before = known;
      if (!clip || !before || clip.kind !== 'article' || clip.id !== before.id) return;
      known = clip;
      if (JSON.stringify(clip) === JSON.stringify(before)) return;
      const { learnCorrection } = await learning();
      proposal.value = (await learnCorrection(tab, before, clip)) ?? proposal.peek();
    },
    async answer(answer) {
      const offered = proposal.peek();
      if (!offered) return;
      proposal.value = null;
      const { acceptProposal, declineProposal } = await learning();
      if (answer !== 'yes') return declineProposal(offered, answer === 'never');
      const undo = await acceptProposal(offered);
      const action = { label: i18n.t('common.undo'), run: () => void undo() };
      toast.value = { text: i18n.t('rules.offer.made'), action };
    },
  };
}

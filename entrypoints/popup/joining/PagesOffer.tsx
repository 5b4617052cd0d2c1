import { Files } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Spinner } from '../../../components/feedback/Spinner.tsx';
import type { ArticlePages } from '../../../lib/capture/pages/article-pages.ts';
import type { JoinedSoFar } from './join-state.ts';
import styles from './PagesOffer.module.css';

export interface PagesOfferProps {
  pages: ArticlePages;
  /** Some of them were joined before. */
  again: boolean;
  working: JoinedSoFar | null;
  onJoin: () => void;
  onStop: () => void;
}

/** Says that the article goes on on other pages, joins them, and shows how far it is. */
export function PagesOffer({ pages, again, working, onJoin, onStop }: PagesOfferProps) {
  return (
    <section class={styles['offer']} aria-live="polite" data-testid="pages-offer">
      {working ? <Spinner /> : <Files size={15} aria-hidden="true" />}
      <p class={styles['text']}>{working ? progressText(working) : offerText(pages, again)}</p>
      {working ? (
        <Button variant="quiet" data-action="stop-joining" onClick={onStop}>
          {i18n.t('joining.stop')}
        </Button>
      ) : (
        <Button data-action="join-pages" onClick={onJoin}>
          {buttonText(pages, again)}
        </Button>
      )}
    </section>
  );
}

function buttonText({ whole }: ArticlePages, again: boolean): string {
  if (again) return i18n.t('common.retry');
  return i18n.t(whole === null ? 'joining.join' : 'joining.joinWhole');
}

function progressText({ number, total }: JoinedSoFar): string {
  return i18n.t('joining.working', [number, total]);
}

/** How many pages there are is told only where the page numbers them. */
function offerText({ current, others, whole }: ArticlePages, again: boolean): string {
  if (again) return i18n.t('joining.offerAgain');
  if (others.length === 0 && whole !== null) return i18n.t('joining.offerWhole');
  if (others.length === 1 && current === 1) return i18n.t('joining.offerNext');
  const last = Math.max(current, ...others.map(({ number }) => number));
  return i18n.t('joining.offer', [current, last]);
}

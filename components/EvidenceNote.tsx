import { i18n } from '#i18n';
import type { Evidence } from '../lib/clip/capture.ts';
import styles from './EvidenceNote.module.css';
import { evidencePhrase } from './evidence-phrase.ts';

/** Longer quotes are cut: what matters stands at their beginning. */
const LONGEST_QUOTE = 120;

/** Why a field says what it says: where on the page it was read, and the words that stood there. */
export function EvidenceNote({ evidence: { from, quote } }: { evidence: Evidence }) {
  const phrase = evidencePhrase(from);
  return (
    <p class={styles['note']}>
      {quote ? i18n.t('capture.evidence.quoted', [phrase, shorten(quote)]) : phrase}
    </p>
  );
}

function shorten(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

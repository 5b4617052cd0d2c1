import { i18n } from '#i18n';
import type { Evidence } from '../../lib/clip/capture.ts';
import styles from './EvidenceNote.module.css';
import { evidencePhrase } from './evidence-phrase.ts';

/** Longer quotes are cut: what matters stands at their beginning. */
const LONGEST_QUOTE = 120;

export interface EvidenceNoteProps {
  evidence: Evidence;
  /** The reader changed the field since. */
  corrected?: boolean;
}

/** Why a field says what it says: where on the page it was read, and the words that stood there. */
export function EvidenceNote({ evidence: { from, quote }, corrected = false }: EvidenceNoteProps) {
  const phrase = evidencePhrase(from);
  const read = quote ? i18n.t('capture.evidence.quoted', [phrase, shorten(quote)]) : phrase;
  return (
    <p class={styles['note']}>{corrected ? i18n.t('capture.evidence.corrected', [read]) : read}</p>
  );
}

function shorten(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

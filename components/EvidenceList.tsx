import { i18n } from '#i18n';
import type { Capture } from '../lib/clip/capture.ts';
import styles from './EvidenceList.module.css';
import { EvidenceNote } from './EvidenceNote.tsx';

/** The fields that a reader asks about, in the order of the header. */
const FIELDS = [
  'source',
  'kicker',
  'title',
  'subtitle',
  'originalTitle',
  'bylines',
  'published',
  'securities',
] as const;

/** Where the facts above an article were read; opened by who wants to know. */
export function EvidenceList({ evidence }: { evidence: Capture['evidence'] }) {
  const known = FIELDS.flatMap((field) => {
    const found = evidence[field];
    return found ? [{ field, found }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class={styles['evidence']}>
      <summary class={styles['summary']}>{i18n.t('library.evidence')}</summary>
      <dl class={styles['fields']}>
        {known.map(({ field, found }) => (
          <div key={field} class={styles['field']}>
            <dt>{i18n.t(`capture.field.${field}`)}</dt>
            <dd>
              <EvidenceNote evidence={found} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

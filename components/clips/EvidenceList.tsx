import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Capture, Field } from '../../lib/clip/capture.ts';
import type { Clip } from '../../lib/clip/clip.ts';
import { momentText } from '../../lib/text/dates/moment-text.ts';
import styles from './EvidenceList.module.css';
import { EvidenceNote } from './EvidenceNote.tsx';

/** What a reader asks about, in the order of the header; then what stands nowhere else. */
const FIELDS = [
  'source',
  'kicker',
  'title',
  'subtitle',
  'originalTitle',
  'bylines',
  'published',
  'editors',
  'modified',
  'siteName',
  'lang',
  'securities',
  'keywords',
  'leadImage',
  'canonicalUrl',
] as const satisfies readonly Field[];

export interface EvidenceListProps {
  clip: Clip;
  evidence: Capture['evidence'];
  /** What can be done where it was read wrongly. */
  children?: ComponentChildren;
}

/** Where the facts about an article were read, and those of them that are shown nowhere else. */
export function EvidenceList({ clip, evidence, children }: EvidenceListProps) {
  const known = FIELDS.flatMap((field) => {
    const found = evidence[field];
    return found ? [{ field, found, value: hiddenValue(clip, field) }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class={styles['evidence']}>
      <summary class={styles['summary']}>{i18n.t('library.evidence')}</summary>
      <dl class={styles['fields']}>
        {known.map(({ field, found, value }) => (
          <div key={field} class={styles['field']}>
            <dt>{i18n.t(`capture.field.${field}`)}</dt>
            <dd>
              {value && <p class={styles['value']}>{value}</p>}
              <EvidenceNote evidence={found} corrected={clip.corrected.includes(field)} />
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  );
}

/** The value of a field that neither the header nor the form shows. */
function hiddenValue(clip: Clip, field: (typeof FIELDS)[number]): string | null {
  switch (field) {
    case 'editors':
    case 'keywords':
      return clip[field].join(i18n.t('rules.listSeparator'));
    case 'modified':
      return clip.modified && momentText(clip.modified);
    case 'lang':
      return clip.lang === 'und' ? null : languageName(clip.lang);
    case 'leadImage':
      return clip.leadImage?.url ?? null;
    case 'siteName':
    case 'canonicalUrl':
      return clip[field];
    default:
      return null;
  }
}

/** 简体中文, in the language of our pages. */
function languageName(tag: string): string {
  const names = new Intl.DisplayNames([i18n.t('common.locale')], { type: 'language' });
  return names.of(tag) ?? tag;
}

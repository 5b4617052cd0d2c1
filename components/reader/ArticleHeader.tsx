import { ExternalLink } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Capture } from '../../lib/clip/capture.ts';
import type { Clip } from '../../lib/clip/clip.ts';
import { securityText } from '../../lib/clip/security-text.ts';
import { dayText } from '../../lib/text/dates/day-text.ts';
import { foreignZone, momentText } from '../../lib/text/dates/moment-text.ts';
import { markWords } from '../../lib/text/mark-words.ts';
import type { SoughtWord } from '../../lib/text/sought-word.ts';
import { bylineText } from '../clips/byline-text.ts';
import { EvidenceList } from '../clips/EvidenceList.tsx';
import styles from './ArticleHeader.module.css';
import { Marked } from './Marked.tsx';

export interface ArticleHeaderProps {
  clip: Clip;
  /** Where its facts were read. */
  evidence: Capture['evidence'];
  /** Marked in the headline; folded. */
  words: readonly SoughtWord[];
  /** Shows everything from this outlet, with this tag. */
  onSource: (source: string) => void;
  onTag: (tag: string) => void;
}

/** What stands above an article: where it is from, its headline, who wrote it and when. */
export function ArticleHeader(props: ArticleHeaderProps) {
  const { clip, evidence, words, onSource, onTag } = props;
  const locale = i18n.t('common.locale');
  const { source, siteName, bylines, published } = clip;
  return (
    <header class={styles['header']}>
      <p class={styles['origin']}>
        {source && (
          <button type="button" class={styles['source']} onClick={() => onSource(source)}>
            {source}
          </button>
        )}
        {siteName && siteName !== source && <span class={styles['site']}>{siteName}</span>}
      </p>
      {clip.kicker && (
        <p class={styles['kicker']} dir="auto">
          {clip.kicker}
        </p>
      )}
      <h1 class={styles['title']} dir="auto" lang={clip.lang === 'und' ? undefined : clip.lang}>
        {clip.title ? <Marked text={markWords(clip.title, words)} /> : i18n.t('common.untitled')}
      </h1>
      {clip.subtitle && (
        <p class={styles['subtitle']} dir="auto">
          {clip.subtitle}
        </p>
      )}
      <p class={styles['line']}>
        {bylines.length > 0 && <span class={styles['bylines']}>{bylineText(clip)}</span>}
        {published && (
          <time dateTime={published.iso} title={published.iso}>
            {momentText(published)} {foreignZone(published)}
          </time>
        )}
        <span>{i18n.t('library.clippedOn', [dayText(clip.clippedAt, locale)])}</span>
        <a class={styles['original']} href={clip.url} target="_blank" rel="noopener noreferrer">
          {i18n.t('library.original')}
          <ExternalLink size={13} aria-hidden="true" />
        </a>
      </p>
      {clip.originalTitle && (
        <p class={styles['former']}>{i18n.t('article.originalTitle', [clip.originalTitle])}</p>
      )}
      {clip.securities.length > 0 && (
        <ul class={styles['securities']} aria-label={i18n.t('capture.field.securities')}>
          {clip.securities.map((security) => (
            <li key={securityText(security)} class={styles['security']}>
              {security.name && <span>{security.name}</span>}
              <span class={styles['code']}>{securityText({ ...security, name: '' })}</span>
            </li>
          ))}
        </ul>
      )}
      {clip.tags.length > 0 && (
        <ul class={styles['tags']} aria-label={i18n.t('library.tags')}>
          {clip.tags.map((tag) => (
            <li key={tag}>
              <button type="button" class={styles['tag']} onClick={() => onTag(tag)}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <EvidenceList clip={clip} evidence={evidence} />
      {clip.note && <p class={styles['note']}>{clip.note}</p>}
    </header>
  );
}

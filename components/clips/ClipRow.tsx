import { Check, Star } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Clip } from '../../lib/clip/clip.ts';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import { dayText, monthText } from '../../lib/text/dates/day-text.ts';
import type { MarkedText } from '../../lib/text/mark-words.ts';
import { Marked } from '../reader/Marked.tsx';
import { bylineText } from './byline-text.ts';
import type { Reach } from './ClipList.tsx';
import styles from './ClipRow.module.css';

/** A clip as a row shows it. */
export interface RowClip {
  clip: Clip;
  title: MarkedText;
  /** Where the words of the query stand in the text, or how the text begins. */
  passage: MarkedText;
}

export interface ClipRowProps {
  id: string;
  /** `undefined`: not read yet. */
  row: RowClip | undefined;
  /** From 1, of `total`: most rows are not there to be counted. */
  place: number;
  total: number;
  /** Pixels from the top of the list. */
  top: number;
  dateField: ClipQuery['dateField'];
  chosen: boolean;
  /** Some row is chosen: the boxes to choose more are to be seen. */
  choosing: boolean;
  current: boolean;
  onPress: (id: string, reach: Reach) => void;
  onStar: (id: string) => void;
}

/** One row of the list: title, source, byline, date, a passage and tags. */
export function ClipRow(props: ClipRowProps) {
  const { id, row, place, total, top, dateField, chosen, choosing, current } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, as the list box pattern has it
    // biome-ignore lint/a11y/useFocusableInteractive: so is the focus
    <div
      id={`clip-${id}`}
      data-clip-id={id}
      class={styles['row']}
      role="option"
      aria-selected={chosen}
      aria-current={current || undefined}
      aria-posinset={place}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        const on = (part: string) => event.target instanceof Element && event.target.closest(part);
        if (on('[data-star]')) props.onStar(id);
        else if (event.shiftKey) props.onPress(id, 'range');
        else {
          const toggles = event.ctrlKey || event.metaKey || on('[data-choose]');
          props.onPress(id, toggles ? 'toggle' : 'one');
        }
      }}
    >
      <span class={`${styles['box']} ${choosing ? styles['shown'] : ''}`} data-choose>
        {chosen && <Check size={12} strokeWidth={3} aria-hidden="true" />}
      </span>
      {row ? <RowText row={row} dateField={dateField} /> : <span class={styles['unread']} />}
    </div>
  );
}

function RowText({ row, dateField }: { row: RowClip; dateField: ClipQuery['dateField'] }) {
  const { clip, title, passage } = row;
  const locale = i18n.t('common.locale');
  const published = dateField === 'published' ? clip.published : null;
  const at = published?.iso ?? clip.clippedAt;
  const precision = published?.precision;
  // A date formatter takes longer to make than the rest of the row, and rows are drawn at each frame.
  const date = useMemo(() => rowDate(at, precision, locale), [at, precision, locale]);
  return (
    <div class={styles['text']} lang={clip.lang === 'und' ? undefined : clip.lang}>
      <span class={styles['star']} data-star data-starred={clip.starred}>
        <Star size={14} aria-hidden="true" />
        {clip.starred && <span class={styles['said']}>{i18n.t('search.isStarred')}</span>}
      </span>
      <div class={styles['origin']}>
        <span class={styles['source']}>{clip.source ?? clip.siteName ?? hostOf(clip.url)}</span>
        {clip.bylines.length > 0 && <span class={styles['bylines']}>{bylineText(clip)}</span>}
        <time class={styles['date']}>{date}</time>
      </div>
      <div class={styles['body']}>
        <span class={styles['title']} dir="auto">
          {clip.title ? <Marked text={title} /> : i18n.t('common.untitled')}
        </span>
        <span class={styles['passage']} dir="auto">
          <Marked text={passage} />
        </span>
      </div>
      {clip.tags.length > 0 && (
        <div class={styles['tags']}>
          {clip.tags.map((tag) => (
            <span key={tag} class={styles['tag']}>
              {tag}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** A day; where the page gave no more, a month or a year. */
function rowDate(at: number | string, precision: string | undefined, locale: string): string {
  if (typeof at === 'string' && precision === 'year') return at.slice(0, 4);
  if (typeof at === 'string' && precision === 'month') return monthText(at.slice(0, 7), locale);
  return dayText(at, locale);
}

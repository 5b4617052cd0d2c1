import { i18n } from '#i18n';
import type { ClipEdit } from '../../lib/clip/clip.ts';
import { relativeTime } from '../../lib/text/relative-time.ts';
import type { Phase } from './phase.ts';

export interface StatusText {
  text: string;
  /** Said more quietly, after the text. */
  detail?: string;
}

const MINUTE = 60_000;

/** `3 days ago`, or null below a minute, where "now" would say nothing. */
function ago(clippedAt: number | null, now: number): string | null {
  if (clippedAt === null || now - clippedAt < MINUTE) return null;
  return relativeTime(clippedAt, now, i18n.t('common.locale'));
}

/** The words of the status line: a change made here says more than what became of the page before. */
export function statusText(
  phase: Phase,
  changed: keyof ClipEdit | null,
  clippedAt: number | null,
  now: number,
): StatusText {
  if (changed) return { text: i18n.t(`popup.changed.${changed}`) };
  const when = ago(clippedAt, now);
  switch (phase.name) {
    case 'unchanged':
      return {
        text: when ? i18n.t('popup.clippedAgo', [when]) : i18n.t('popup.clippedJustNow'),
        detail: i18n.t('popup.nothingNew'),
      };
    case 'revised':
      return {
        text: i18n.t('popup.revised'),
        ...(when && { detail: i18n.t('popup.firstClippedAgo', [when]) }),
      };
    default:
      return { text: i18n.t(`popup.${phase.name}`) };
  }
}

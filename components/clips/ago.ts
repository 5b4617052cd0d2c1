import { i18n } from '#i18n';
import { relativeTime } from '../../lib/text/dates/relative-time.ts';

const MINUTE = 60_000;

/** How long ago, in the language of the page: `just now`, `3 days ago`. Milliseconds since the epoch. */
export function ago(at: number, now: number): string {
  if (now - at < MINUTE) return i18n.t('common.justNow');
  return relativeTime(at, now, i18n.t('common.locale'));
}

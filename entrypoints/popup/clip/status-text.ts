import { i18n } from '#i18n';
import { ago } from '../../../components/clips/ago.ts';
import type { ClipEdit } from '../../../lib/clip/clip.ts';
import type { Phase } from './phase.ts';

export interface StatusText {
  text: string;
  /** Said more quietly, after the text. */
  detail?: string;
}

/** The words of the status line: a change made here says more than what became of the page before. */
export function statusText(
  phase: Phase,
  changed: keyof ClipEdit | null,
  clippedAt: number | null,
  now: number,
): StatusText {
  if (changed) return { text: i18n.t(`popup.changed.${changed}`) };
  const when = clippedAt === null ? '' : ago(clippedAt, now);
  switch (phase.name) {
    case 'unchanged':
      return { text: i18n.t('popup.clippedAgo', [when]), detail: i18n.t('popup.nothingNew') };
    case 'revised':
      return { text: i18n.t('popup.revised'), detail: i18n.t('popup.firstClippedAgo', [when]) };
    default:
      return { text: i18n.t(`popup.${phase.name}`) };
  }
}

import type { ClipRef } from '../search/index/index-store.ts';

/** A ref as it is stored: ids have no blanks. `null` is empty. */
export function formatRef(ref: ClipRef | null | undefined): string {
  return ref ? `${ref.clipId} ${ref.revisionId}` : '';
}

/** The way back from `formatRef`. */
export function parseRef(text: string): ClipRef | null {
  const blank = text.indexOf(' ');
  if (blank < 0) return null;
  return { clipId: text.slice(0, blank), revisionId: text.slice(blank + 1) };
}

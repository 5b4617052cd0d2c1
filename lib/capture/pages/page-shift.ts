import type { PageForm } from './page-family.ts';
import type { PageLabel } from './page-label.ts';

/** A link to another page of the same family: what it says, and the number in its address. */
export interface NumberedLink {
  label: PageLabel;
  number: number | null;
}

/**
 * What to add to the number in an address for the number that readers see: 0, or 1 where the second page is
 * `_1`. `null` where addresses and words do not agree, or leave it open whether these are pages at all:
 * `story-13` after `story-12` is another story.
 */
export function pageShift(here: PageForm, links: readonly NumberedLink[]): number | null {
  const numbered = links.flatMap(({ label, number }) =>
    typeof label === 'number' ? [{ label, number }] : [],
  );
  const hasFirst = numbered.some(({ label, number }) => label === 1 && number === null);
  if (numbered.some(({ label, number }) => number === null && label !== 1)) return null;
  if (here.number !== null && here.hyphen && !hasFirst) return null;
  const shifts = new Set(
    numbered.flatMap(({ label, number }) => (number === null ? [] : [label - number])),
  );
  const [shift] = shifts;
  if (shift !== undefined) return shifts.size === 1 && isShift(shift) ? shift : null;
  // The second page has no number to link to but that of the first.
  if (hasFirst && here.number !== null) return shiftTo(2, here.number);
  const next = links.find(({ label }) => label === 'next');
  if (!next || next.number === null) return null;
  const second = shiftTo(2, next.number);
  const isFirst = second !== null && (here.number === null || here.number + second === 1);
  return isFirst ? second : null;
}

function shiftTo(page: number, number: number): number | null {
  return isShift(page - number) ? page - number : null;
}

function isShift(shift: number): boolean {
  return shift === 0 || shift === 1;
}

import { ClipperError } from '../../clip/clipper-error.ts';

/** What the reader selected, a range for each stretch. Throws `nothing-selected`. */
export function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) =>
    selection?.getRangeAt(at),
  ).filter((range) => range !== undefined && !range.collapsed);
  if (ranges.every((range) => range?.toString().trim() === '')) {
    throw new ClipperError('nothing-selected');
  }
  return ranges.filter((range) => range !== undefined);
}

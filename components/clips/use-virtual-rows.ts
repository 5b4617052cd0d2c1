import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualRowsOptions {
  /** What the rows stand for, in order. */
  ids: readonly string[];
  /** Pixels. All rows are of one height, so that no row moves when another is read. */
  rowHeight: number;
  /** Another list than before (another query): begins at the top. */
  listKey: unknown;
}

export interface VirtualRows {
  /** Goes on the element that scrolls. */
  scroller: RefObject<HTMLDivElement>;
  /** The rows that are there: their place in the list, and pixels from its top. */
  rows: { index: number; start: number }[];
  /** Pixels, of all rows. */
  height: number;
  /** Scrolls as little as shows the row. */
  reveal: (index: number) => void;
}

/** From the first row that is in view to the one behind the last. */
interface View {
  first: number;
  end: number;
}

/** Rows above and below the visible ones that are there already. */
const OVERSCAN = 8;

/**
 * The rows that can be seen of a long list; the row under the eye stays where it is when the list grows.
 * Drawn anew only when a row comes into view or leaves it, not at every pixel.
 */
export function useVirtualRows({ ids, rowHeight, listKey }: VirtualRowsOptions): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ first: 0, end: 0 });
  useStableTop(scroller, { ids, rowHeight, listKey });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { scrollTop, clientHeight } = element;
      const first = Math.floor(scrollTop / rowHeight);
      const end = Math.ceil((scrollTop + clientHeight) / rowHeight);
      setView((seen) => (seen.first === first && seen.end === end ? seen : { first, end }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
    // A shorter list moves what is in view without a word.
  }, [ids, rowHeight]);

  const from = Math.max(0, Math.min(view.first, ids.length) - OVERSCAN);
  const to = Math.min(ids.length, view.end + OVERSCAN);
  return {
    scroller,
    rows: Array.from({ length: Math.max(0, to - from) }, (_, at) => ({
      index: from + at,
      start: (from + at) * rowHeight,
    })),
    height: ids.length * rowHeight,
    reveal(index) {
      const element = scroller.current;
      if (!element) return;
      const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTop = bottom - element.clientHeight;
      }
    },
  };
}

/** Moves the scroll position with the topmost row when rows come or go above it. */
function useStableTop(
  scroller: RefObject<HTMLDivElement>,
  { ids, rowHeight, listKey }: VirtualRowsOptions,
): void {
  const before = useRef({ ids, listKey });
  useLayoutEffect(() => {
    const { ids: old, listKey: oldKey } = before.current;
    before.current = { ids, listKey };
    const element = scroller.current;
    if (!element || old === ids) return;
    if (oldKey !== listKey) {
      element.scrollTop = 0;
      return;
    }
    const top = old[Math.floor(element.scrollTop / rowHeight)];
    // At the very top a reader waits for what is new, and sees it.
    if (element.scrollTop === 0 || top === undefined) return;
    const at = ids.indexOf(top);
    if (at >= 0) element.scrollTop += (at - old.indexOf(top)) * rowHeight;
  }, [ids, listKey, rowHeight, scroller]);
}

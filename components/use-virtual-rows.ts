import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

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
  rows: VirtualItem[];
  /** Pixels, of all rows. */
  height: number;
  /** Scrolls as little as shows the row. */
  reveal: (index: number) => void;
}

/** Rows above and below the visible ones that are there already. */
const OVERSCAN = 8;

/** The rows that can be seen of a long list; the row under the eye stays where it is when the list grows. */
export function useVirtualRows({ ids, rowHeight, listKey }: VirtualRowsOptions): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [, rerender] = useReducer((times: number) => times + 1, 0);
  const options = {
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => rerender(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useStableTop(scroller, { ids, rowHeight, listKey });

  return {
    scroller,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
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

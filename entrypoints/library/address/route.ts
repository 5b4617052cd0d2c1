import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** The address of the page, kept equal to the browser's own in both directions. */
export interface Route {
  /** `query` stays the same object for as long as nothing in it changes. */
  address: ReadonlySignal<Address>;
  /** `push` for a step that the back button should undo, `replace` for one that belongs to the last. */
  go(change: Partial<Address>, how: 'push' | 'replace'): void;
}

/** Follows and sets the hash of `window` until `stopped`. */
export function createRoute(
  window: Window,
  dateField: ClipQuery['dateField'],
  stopped: AbortSignal,
): Route {
  const address = signal(parseAddress(window.location.hash, dateField));

  const follow = () => {
    const next = parseAddress(window.location.hash, dateField);
    const { query } = address.peek();
    const same = formatAddress({ query, clip: null }) === formatAddress({ ...next, clip: null });
    address.value = same ? { ...next, query } : next;
  };
  window.addEventListener('popstate', follow, { signal: stopped });
  window.addEventListener('hashchange', follow, { signal: stopped });

  return {
    address,
    go(change, how) {
      const before = address.peek();
      const next = { ...before, ...change };
      const hash = formatAddress(next);
      if (hash === formatAddress(before)) return;
      if (how === 'push') window.history.pushState(null, '', hash);
      else window.history.replaceState(null, '', hash);
      address.value = next;
    },
  };
}

import { browser } from 'wxt/browser';
import { followStored } from './follow-stored.ts';

/** A search that the reader gave a name. */
export interface SavedSearch {
  id: string;
  name: string;
  /** The hash of the library page that shows it (`#/?q=…`). */
  address: string;
}

/** Searches kept on this machine, in `storage.local`. */
export interface Searches {
  /** Queries of before, newest first. */
  recentSearches: string[];
  /** In the order of the reader's list. */
  savedSearches: SavedSearch[];
}

const NONE: Searches = { recentSearches: [], savedSearches: [] };

export async function loadSearches(): Promise<Searches> {
  return browser.storage.local.get<Searches>(NONE);
}

/** Keeps these; what is not given stays. */
export async function saveSearches(changed: Partial<Searches>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Tells of searches that were kept since, here or in another page, until `stopped`. */
export function followSearches(next: (searches: Searches) => void, stopped: AbortSignal): void {
  followStored(Object.keys(NONE), async () => next(await loadSearches()), stopped);
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  followSearches,
  loadSearches,
  type SavedSearch,
  type Searches,
  saveSearches,
} from '../../../lib/platform/settings/searches.ts';
import type { Notices } from '../notices.ts';

/** The searches that the reader comes back to. */
export interface KeptSearches {
  /** Queries of before, newest first. */
  recent: ReadonlySignal<readonly string[]>;
  saved: ReadonlySignal<readonly SavedSearch[]>;
  /** The reader went on with what this query found. */
  remember(query: string): void;
  /** Forgets the queries of before. */
  forget(): void;
  save(name: string, address: string): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
}

const MOST_RECENT = 8;

/** Kept searches of this machine, followed until `stopped`. */
export function createKeptSearches(
  notices: Notices,
  stopped: AbortSignal,
  newId: () => string = () => crypto.randomUUID(),
): KeptSearches {
  const recent = signal<readonly string[]>([]);
  const saved = signal<readonly SavedSearch[]>([]);
  const show = ({ recentSearches, savedSearches }: Searches) => {
    recent.value = recentSearches;
    saved.value = savedSearches;
  };
  loadSearches().then(show, (reason: unknown) => reportError(reason));
  followSearches(show, stopped);

  function keepRecent(recentSearches: string[]): void {
    recent.value = recentSearches;
    saveSearches({ recentSearches }).catch((reason: unknown) => reportError(reason));
  }

  async function keepSaved(savedSearches: readonly SavedSearch[]): Promise<void> {
    saved.value = savedSearches;
    await saveSearches({ savedSearches: [...savedSearches] });
  }

  /** A change to the list, which can be taken back as a whole. */
  function change(text: string, after: readonly SavedSearch[]): void {
    const before = saved.peek();
    void notices.attempt(async () => {
      await keepSaved(after);
      notices.done(text, () => keepSaved(before));
    });
  }

  return {
    recent,
    saved,
    remember(query) {
      const words = query.trim();
      if (words === '' || recent.peek()[0] === words) return;
      keepRecent([words, ...recent.peek().filter((own) => own !== words)].slice(0, MOST_RECENT));
    },
    forget: () => keepRecent([]),
    save(name, address) {
      const others = saved.peek().filter((own) => own.address !== address);
      change(i18n.t('search.savedAs', [name]), [...others, { id: newId(), name, address }]);
    },
    rename(id, name) {
      const renamed = saved.peek().map((own) => (own.id === id ? { ...own, name } : own));
      change(i18n.t('search.savedAs', [name]), renamed);
    },
    remove(id) {
      const removed = saved.peek().find((own) => own.id === id);
      if (!removed) return;
      const rest = saved.peek().filter((own) => own !== removed);
      change(i18n.t('search.removed', [removed.name]), rest);
    },
  };
}

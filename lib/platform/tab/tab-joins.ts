import type { SaveReceipt } from '../../clip/clip.ts';
import type { Library } from '../../library/library.ts';
import type { JoinPagesRequest } from '../../messaging/protocol.ts';
import { joinPages } from './join-pages.ts';

/** What is being joined, at most one article a tab. */
export interface TabJoins {
  /** Throws what `joinPages` throws; `null`: it was stopped. */
  join(request: JoinPagesRequest): Promise<SaveReceipt | null>;
  stop(tabId: number): void;
}

/** Joins articles, until they are told to stop or to begin again. */
export function createTabJoins(library: () => Promise<Library>): TabJoins {
  const running = new Map<number, AbortController>();
  return {
    async join(request) {
      running.get(request.tabId)?.abort();
      const own = new AbortController();
      running.set(request.tabId, own);
      try {
        return await joinPages(library(), request, own.signal);
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        if (running.get(request.tabId) === own) running.delete(request.tabId);
      }
    },
    stop(tabId) {
      running.get(tabId)?.abort();
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArticlePages } from '../../../lib/capture/pages/article-pages.ts';
import type { Clip, SaveReceipt } from '../../../lib/clip/clip.ts';
import type { call as callBackground } from '../../../lib/messaging/call.ts';
import type { onJoinProgress as onProgress } from '../../../lib/messaging/progress.ts';
import { clipOrRecover } from '../clip/clip-or-recover.ts';

/** Which page of how many is being fetched. */
export interface JoinedSoFar {
  number: number;
  total: number;
}

/** The offer to join the pages of an article, and the joining of them. */
export interface JoinState {
  /** The pages that could be joined; `null`: the article is whole, or it is not known yet. */
  pages: ReadonlySignal<ArticlePages | null>;
  /** `null`: nothing is being joined. */
  working: ReadonlySignal<JoinedSoFar | null>;
  /** Looks whether the article of a clip goes on on other pages of its site. */
  look(clip: Clip): Promise<void>;
  /** Joins them; `null`: it was stopped. Throws what `joinPages` of the protocol throws. */
  join(clip: Clip): Promise<SaveReceipt | null>;
  stop(): Promise<void>;
}

export interface JoinDeps {
  tabId: number;
  call: typeof callBackground;
  onJoinProgress: typeof onProgress;
  findPages: (tabId: number) => Promise<ArticlePages | null>;
  newId: () => string;
  /** What was saved under a revision id, by a background that died since. */
  stored: (revisionId: string) => Promise<SaveReceipt | undefined>;
}

/** Joins the pages of the article in one tab. The work is the background's: it goes on without a popup. */
export function createJoin({
  tabId,
  call,
  onJoinProgress,
  findPages,
  newId,
  stored,
}: JoinDeps): JoinState {
  const pages = signal<ArticlePages | null>(null);
  const working = signal<JoinedSoFar | null>(null);
  let looks = 0;
  return {
    pages,
    working,
    async look(clip) {
      looks += 1;
      const own = looks;
      pages.value = null;
      if (!mayGoOn(clip)) return;
      const found = await findPages(tabId);
      if (own === looks) pages.value = found;
    },
    async join({ identity }) {
      const revisionId = newId();
      working.value = { number: 1, total: (pages.peek()?.others.length ?? 0) + 1 };
      const stopListening = onJoinProgress((progress) => {
        if (progress.tabId === tabId) working.value = progress;
      });
      try {
        return await clipOrRecover(
          () => call('joinPages', { tabId, identity, revisionId }),
          () => stored(revisionId),
        );
      } finally {
        stopListening();
        working.value = null;
      }
    },
    stop: () => call('stopJoining', { tabId }),
  };
}

/** A page without an article is mostly a list: its pages are no article either. */
function mayGoOn({ kind, notes }: Clip): boolean {
  if (kind !== 'article' || notes.includes('no-article')) return false;
  return !notes.includes('joined-pages') || notes.includes('pages-missing');
}

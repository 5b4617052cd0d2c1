import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Clip } from '../../lib/clip/clip.ts';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { getClips } from '../../lib/library/clips/clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import { findFirst } from '../../lib/library/search/find-clips.ts';
import { relatedClips } from '../../lib/library/search/related-clips.ts';
import { type CopyWay, copyClip } from '../../lib/platform/files/copy-clip.ts';
import type { Settings } from '../../lib/platform/settings/settings.ts';
import type { FirstClips } from '../../lib/search/clip-index.ts';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import type { HanVariants } from '../../lib/search/terms/han-variants.ts';
import { type Actions, createActions } from './actions.ts';
import { type Browsing, createBrowsing } from './address/browsing.ts';
import { createRoute, type Route } from './address/route.ts';
import { documentsOf } from './exports/documents-of.ts';
import { createExports, type Exports } from './exports/export-state.ts';
import { createLibraryCounts, type LibraryCounts } from './filters/library-counts.ts';
import { createImports, type Imports } from './imports/import-state.ts';
import { createFound, type Found } from './list/found-state.ts';
import { createRows, type Rows } from './list/rows-state.ts';
import { createMirrorNews, type MirrorNews } from './mirror/mirror-news.ts';
import { createNotices, type Notices } from './notices.ts';
import { type ClipDraft, createClipDraft } from './reader/clip-draft.ts';
import { createMatches, type Matches } from './reader/matches-state.ts';
import { createReader, type Reader } from './reader/reader-state.ts';
import { createKeptSearches, type KeptSearches } from './search/searches-state.ts';

const MOST_RELATED = 5;

/** What is asked or shown over the page, and the clips that it is about. */
export type OpenDialog =
  | { name: 'shortcuts' }
  | { name: 'search-help' }
  | { name: 'save-search' }
  | { name: 'tags'; ids: string[] }
  | { name: 'export'; ids: string[] }
  | { name: 'delete'; ids: string[] }
  | { name: 'empty-trash' }
  | { name: 'import' }
  | { name: 'mirror-conflicts' };

/** All that the library page knows. */
export interface LibraryState {
  route: Route;
  found: Found;
  rows: Rows;
  counts: LibraryCounts;
  searches: KeptSearches;
  browsing: Browsing;
  reader: Reader;
  /** The words of the search in the open clip. */
  matches: Matches;
  draft: ClipDraft;
  actions: Actions;
  exports: Exports;
  imports: Imports;
  mirror: MirrorNews;
  notices: Notices;
  /** As they are, also where another page changed them. */
  settings: ReadonlySignal<Settings>;
  /** Takes a clip along without a file; to be called within the reader's click. */
  copy(id: string, way: CopyWay): Promise<boolean>;
  dialog: Signal<OpenDialog | null>;
  /** The filters lie over the list, where there is no room for them beside it. */
  filtersOpen: Signal<boolean>;
  /** Tells the tags that any of these clips has, now and whenever they change; returns how to stop. */
  followTags(ids: readonly string[], next: (tags: string[]) => void): () => void;
  /** Whether another query finds anything, and how much. */
  findFew(query: ClipQuery, signal: AbortSignal): Promise<FirstClips>;
  /** Clips about the same as this one. */
  related(id: string, signal: AbortSignal): Promise<Clip[]>;
  /** Keys that clip a page; empty: none are set. */
  clipKeys: string;
}

export interface LibraryStateOptions {
  library: Library;
  settings: ReadonlySignal<Settings>;
  /** Words are found in both Chinese scripts by these (`followVariants`). */
  variants: ReadonlySignal<HanVariants | null>;
  clipKeys: string;
  window: Window;
  /** List and article do not fit side by side. */
  narrow: ReadonlySignal<boolean>;
  stopped: AbortSignal;
}

/** The state of one library page, over an open library, until `stopped`. */
export function createLibraryState(options: LibraryStateOptions): LibraryState {
  const { library, settings, variants, clipKeys, window, narrow, stopped } = options;
  const route = createRoute(window, settings.peek().dateField, stopped);
  const asked = computed(() => route.address.value.query);
  const query = computed(() =>
    variants.value ? { ...asked.value, variants: variants.value } : asked.value,
  );
  const found = createFound(library, query, stopped);
  const notices = createNotices();
  library.replaced.signal.addEventListener('abort', () =>
    notices.fail(new ClipperError('library-replaced')),
  );
  const actions = createActions(library, notices);
  const clipId = computed(() => route.address.value.clip);
  const reader = createReader(library, clipId, stopped);
  return {
    route,
    found,
    rows: createRows(library, stopped),
    counts: createLibraryCounts(library, stopped),
    searches: createKeptSearches(notices, stopped),
    browsing: createBrowsing(route, found.answer, narrow, stopped),
    reader,
    matches: createMatches(clipId, query, stopped),
    draft: createClipDraft(
      computed(() => reader.open.value?.clip ?? null),
      actions.edit,
      stopped,
    ),
    actions,
    exports: createExports(library, settings, notices, stopped),
    imports: createImports(library),
    mirror: createMirrorNews(library, stopped),
    notices,
    settings,
    copy: (id, way) =>
      notices.attempt(async () => {
        for await (const document of documentsOf(library, [id])) {
          await copyClip(way, document, settings.peek());
          notices.done(i18n.t(`copying.done.${way}`));
        }
      }),
    dialog: signal<OpenDialog | null>(null),
    filtersOpen: signal(false),
    followTags: (ids, next) =>
      live(
        () => getClips(library, ids),
        (clips) => next([...new Set(clips.flatMap(({ tags }) => tags))]),
      ),
    findFew: (other, signal) => findFirst(library, other, 1, signal),
    related: (id, signal) => relatedClips(library, id, MOST_RELATED, signal),
    clipKeys,
  };
}

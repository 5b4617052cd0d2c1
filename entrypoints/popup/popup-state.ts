import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/feedback/Toast.tsx';
import type { Clip, SaveReceipt } from '../../lib/clip/clip.ts';
import { messageName } from '../../lib/clip/message-name.ts';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../lib/export/exported-file.ts';
import type { call as callBackground } from '../../lib/messaging/call.ts';
import type { onProgress as onCaptureProgress } from '../../lib/messaging/progress.ts';
import type { CopyWay } from '../../lib/platform/files/copy-clip.ts';
import { openLibraryPage } from '../../lib/platform/pages/open-library-page.ts';
import { openOptionsPage } from '../../lib/platform/pages/open-options-page.ts';
import type { CurrentTab } from '../../lib/platform/tab/current-tab.ts';
import { keepTrialPage } from '../../lib/platform/tab/trial-page.ts';
import { createClipEdits } from './clip/clip-edits.ts';
import { createClipExports } from './clip/clip-exports.ts';
import { clipOrRecover } from './clip/clip-or-recover.ts';
import { failureOf } from './clip/failure.ts';
import { type Phase, phaseOf } from './clip/phase.ts';
import { createFind } from './find/find-state.ts';
import type { Finder } from './find/finder.ts';
import { createJoin, type JoinDeps } from './joining/join-state.ts';
import type { PopupLibrary } from './popup-library.ts';
import { createRuleOffer } from './rules/rule-offer.ts';

/** How many of the last clips are listed. */
const RECENT = 5;

export interface PopupDeps {
  tab: CurrentTab;
  call: typeof callBackground;
  onProgress: typeof onCaptureProgress;
  onJoinProgress: JoinDeps['onJoinProgress'];
  findPages: JoinDeps['findPages'];
  /** Settles when what the state tells is on the screen. */
  painted: () => Promise<void>;
  /** Opens the library at the first call. */
  library: () => Promise<PopupLibrary>;
  /** Loads what finds clips, at the first call. */
  finder: () => Promise<Finder>;
  markdown: (document: ClipDocument) => Promise<ExportedFile>;
  copy: (way: CopyWay, document: ClipDocument) => Promise<void>;
  newId: () => string;
  now: () => number;
  close: () => void;
}

export type PopupState = ReturnType<typeof createPopupState>;

/** All that the popup shows, as signals, and all that can be done in it. */
export function createPopupState(deps: PopupDeps) {
  const phase = signal<Phase>({ name: 'reading' });
  const clip = signal<Clip | null>(null);
  /** What was saved since the popup opened: the clip, then perhaps its pages joined. */
  const saves = signal<SaveReceipt[]>([]);
  const receipt = computed(() => saves.value.at(-1) ?? null);
  const knownTags = signal<string[]>([]);
  const recent = signal<Clip[] | null>(null);
  const toast = signal<ToastMessage | null>(null);

  const edits = createClipEdits(clip, {
    save: (clipId, edit) => deps.call('editClip', { clipId, edit }),
    putBack: async (before) => (await deps.library()).putBack(before),
    failed: tellFailure,
  });
  const offer = createRuleOffer(deps.tab, toast);
  const join = createJoin({
    ...deps,
    tabId: deps.tab.id,
    stored: async (revisionId) => (await deps.library()).receiptOf(revisionId),
  });
  const evidence = computed(() => receipt.value?.evidence ?? {});
  const canUndo = computed(
    () =>
      edits.changed.value !== null ||
      (receipt.value !== null && receipt.value.outcome !== 'unchanged'),
  );

  function tellFailure(error: unknown): void {
    const failure = failureOf(error);
    const text =
      failure.code === 'bug' ? failure.words : i18n.t(`errors.${messageName(failure.code)}`);
    toast.value = { text, tone: 'failed' };
  }

  async function save(name: 'clipTab' | 'keepTabLink'): Promise<void> {
    const request = { tabId: deps.tab.id, revisionId: deps.newId() };
    const before = phase.peek();
    await edits.leave();
    phase.value = { name: 'reading' };
    const stopListening = deps.onProgress(({ tabId, until }) => {
      if (tabId === deps.tab.id) phase.value = { name: 'waiting', until };
    });
    try {
      const answer = await clipOrRecover(
        () => deps.call(name, request),
        async () => (await deps.library()).receiptOf(request.revisionId),
      );
      edits.reset();
      saves.value = [answer];
      clip.value = answer.clip;
      offer.begin(answer.clip);
      phase.value = phaseOf(answer);
      void deps.painted().then(() => join.look(answer.clip));
    } catch (error) {
      // A clip that was read again and failed is still there, as it was.
      if (clip.peek()) tellFailure(error);
      phase.value = clip.peek() ? before : { name: 'failed', ...failureOf(error) };
    } finally {
      stopListening();
    }
  }

  /** What the background does not tell: comes after the status, and its absence spoils nothing. */
  async function readLibrary(): Promise<void> {
    try {
      const library = await deps.library();
      const [tags, clips] = await Promise.all([library.tags(), library.recent(RECENT + 1)]);
      knownTags.value = tags;
      recent.value = clips.filter(({ id }) => id !== clip.peek()?.id).slice(0, RECENT);
    } catch (error) {
      // One failure is told once.
      if (phase.peek().name !== 'failed') tellFailure(error);
    }
  }

  async function start(name: 'clipTab' | 'keepTabLink' = 'clipTab'): Promise<void> {
    await save(name);
    await deps.painted();
    await readLibrary();
  }

  async function undoSave(): Promise<void> {
    const saved = receipt.peek();
    if (!saved) return;
    const before = saves.peek().slice(0, -1);
    const earlier = before.at(-1);
    try {
      const library = await deps.library();
      await library.undoSave(saved);
      clip.value = earlier ? (await library.document(saved.clip.id)).clip : null;
    } catch (error) {
      return tellFailure(error);
    }
    saves.value = before;
    phase.value = earlier ? phaseOf(earlier) : { name: 'undone' };
    if (earlier) await join.look(earlier.clip);
  }

  async function joinPages(): Promise<void> {
    const shown = clip.peek();
    if (!shown) return;
    await edits.leave();
    try {
      const joined = await join.join(shown);
      // With what was typed meanwhile.
      await edits.flush();
      if (!joined) return;
      clip.value = (await (await deps.library()).document(shown.id)).clip;
      edits.reset();
      saves.value = [...saves.peek(), joined];
      phase.value = phaseOf(joined);
      await join.look(joined.clip);
    } catch (error) {
      tellFailure(error);
    }
  }

  const exports = createClipExports({
    // With what was typed a moment ago.
    async document() {
      await edits.flush();
      const stored = await (await deps.library()).document(clip.peek()?.id ?? '');
      // A file of the clip as it is shown is what is left to a reader whose disk is full.
      return { ...stored, clip: { ...stored.clip, ...edits.unsaved() } };
    },
    markdown: deps.markdown,
    copy: deps.copy,
    done: (text) => {
      toast.value = { text };
    },
    failed: tellFailure,
  });

  return {
    tab: deps.tab,
    now: deps.now,
    phase,
    clip,
    evidence,
    knownTags,
    recent,
    find: createFind(deps.finder, tellFailure),
    toast,
    busy: exports.busy,
    canUndo,
    changed: edits.changed,
    edit: edits.edit,
    async leave() {
      await edits.leave();
      await offer.corrected(clip.peek());
    },
    offer,
    join: { pages: join.pages, working: join.working, start: joinPages, stop: join.stop },
    flush: edits.flush,
    start,
    keepLink: () => start('keepTabLink'),
    undo: () => (edits.changed.peek() ? edits.undo() : undoSave()),
    copy: exports.copy,
    saveMarkdown: exports.save,
    /** Opens the library page, at a clip and a search where they are given. */
    async openLibrary(id?: string, query?: string) {
      await edits.leave();
      const params = { ...(query ? { q: query } : {}), ...(id ? { clip: id } : {}) };
      await openLibraryPage(new URLSearchParams(params).toString());
      deps.close();
    },
    /** Opens the options with a rule for the site of the tab, to be tried on its page. */
    async writeRule() {
      await edits.leave();
      try {
        await keepTrialPage(deps.tab.id);
        await openOptionsPage();
      } catch (error) {
        return tellFailure(error);
      }
      deps.close();
    },
    async close() {
      const told = toast.peek();
      await edits.leave();
      // An edit that could not be saved is still on screen: closing would lose it.
      if (toast.peek() === told) deps.close();
    },
    closeToast() {
      toast.value = null;
    },
  };
}

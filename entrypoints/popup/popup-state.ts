import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { Clip, SaveReceipt } from '../../lib/clip/clip.ts';
import { messageName } from '../../lib/clip/message-name.ts';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../lib/export/exported-file.ts';
import type { call as callBackground } from '../../lib/messaging/call.ts';
import type { onProgress as onCaptureProgress } from '../../lib/messaging/progress.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import type { CurrentTab } from '../../lib/platform/current-tab.ts';
import { openLibraryPage } from '../../lib/platform/open-library-page.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { createClipEdits } from './clip-edits.ts';
import { clipOrRecover } from './clip-or-recover.ts';
import { failureOf } from './failure.ts';
import { type Phase, phaseOf } from './phase.ts';
import type { PopupLibrary } from './popup-library.ts';

/** How many of the last clips are listed. */
const RECENT = 5;

export interface PopupDeps {
  tab: CurrentTab;
  call: typeof callBackground;
  onProgress: typeof onCaptureProgress;
  /** Opens the library at the first call. */
  library: () => Promise<PopupLibrary>;
  markdown: (document: ClipDocument) => Promise<ExportedFile>;
  newId: () => string;
  now: () => number;
  close: () => void;
}

export type PopupState = ReturnType<typeof createPopupState>;

/** All that the popup shows, as signals, and all that can be done in it. */
export function createPopupState(deps: PopupDeps) {
  const phase = signal<Phase>({ name: 'reading' });
  const clip = signal<Clip | null>(null);
  const receipt = signal<SaveReceipt | null>(null);
  const knownTags = signal<string[]>([]);
  const recent = signal<Clip[] | null>(null);
  const toast = signal<ToastMessage | null>(null);
  const busy = signal<'copy' | 'save' | null>(null);

  const edits = createClipEdits(clip, deps.library, tellFailure);
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
    phase.value = { name: 'reading' };
    edits.reset();
    const stopListening = deps.onProgress(({ tabId, waitMs }) => {
      if (tabId === deps.tab.id) phase.value = { name: 'waiting', until: deps.now() + waitMs };
    });
    try {
      const answer = await clipOrRecover(
        () => deps.call(name, request),
        async () => (await deps.library()).receiptOf(request.revisionId),
      );
      receipt.value = answer;
      clip.value = answer.clip;
      phase.value = phaseOf(answer);
    } catch (error) {
      phase.value = { name: 'failed', ...failureOf(error) };
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
      tellFailure(error);
    }
  }

  async function start(name: 'clipTab' | 'keepTabLink' = 'clipTab'): Promise<void> {
    await save(name);
    await readLibrary();
  }

  async function undoSave(): Promise<void> {
    const saved = receipt.peek();
    if (!saved) return;
    try {
      await (await deps.library()).undoSave(saved);
    } catch (error) {
      return tellFailure(error);
    }
    receipt.value = null;
    clip.value = null;
    phase.value = { name: 'undone' };
  }

  /** Renders the clip as it is in the library now, and gives it to `use`. */
  async function exportTo(
    name: 'copy' | 'save',
    use: (file: ExportedFile) => Promise<ToastMessage> | ToastMessage,
  ): Promise<void> {
    const id = clip.peek()?.id;
    if (!id || busy.peek()) return;
    busy.value = name;
    try {
      await edits.flush();
      const document = await (await deps.library()).document(id);
      toast.value = await use(await deps.markdown(document));
    } catch (error) {
      tellFailure(error);
    } finally {
      busy.value = null;
    }
  }

  return {
    tab: deps.tab,
    now: deps.now,
    phase,
    clip,
    evidence,
    knownTags,
    recent,
    toast,
    busy,
    canUndo,
    changed: edits.changed,
    edit: edits.edit,
    leave: edits.leave,
    flush: edits.flush,
    start,
    keepLink: () => start('keepTabLink'),
    undo: () => (edits.changed.peek() ? edits.undo() : undoSave()),
    copyMarkdown: () =>
      exportTo('copy', async ({ text }) => {
        await copyText(text);
        return { text: i18n.t('popup.copied') };
      }),
    saveMarkdown: () =>
      exportTo('save', ({ name, text }) => {
        saveFile(name, text);
        return { text: i18n.t('popup.fileSaved', [name]) };
      }),
    /** Opens the library page, at a clip where one is given. */
    async openLibrary(id?: string) {
      await edits.leave();
      await openLibraryPage(id && `clip=${id}`);
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

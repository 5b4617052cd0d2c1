import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { toStoredImage } from '../../../lib/clip/to-stored-image.ts';
import { zoneOffset } from '../../../lib/export/clock/utc-offset.ts';
import { wallClock } from '../../../lib/export/clock/wall-clock.ts';
import type { BookOptions, ExportContext } from '../../../lib/export/export-context.ts';
import type { ExportStream } from '../../../lib/export/export-stream.ts';
import type { FormatId } from '../../../lib/export/format-id.ts';
import type { ImageSource } from '../../../lib/export/images/image-source.ts';
import { addImages, imagesAt } from '../../../lib/library/images/stored-images.ts';
import type { Library } from '../../../lib/library/library.ts';
import { allowImages, fetchImage } from '../../../lib/platform/files/fetch-image.ts';
import { downloadFile, type FileSink, pickFile } from '../../../lib/platform/files/save-stream.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';
import { failureText } from '../failure-text.ts';
import type { Notices } from '../notices.ts';
import { documentsOf } from './documents-of.ts';
import { type ExportPreview, exportPreview } from './export-preview.ts';

/** How far the export is that the dialog is about. */
export type ExportPhase =
  | { name: 'choosing' }
  | { name: 'writing'; done: number; total: number }
  /** `missing`: addresses of pictures that could not be had. */
  | { name: 'done'; file: string; bytes: number; clips: number; missing: string[] }
  | { name: 'failed'; error: unknown };

/** Files on their way out of the library, and the choices that make them. */
export interface Exports {
  phase: ReadonlySignal<ExportPhase>;
  format: Signal<FormatId>;
  images: Signal<boolean>;
  /** Pictures that are fetched stay in the library. */
  keepImages: Signal<boolean>;
  groupBy: Signal<BookOptions['groupBy']>;
  /** `null`: not there yet. */
  preview: ReadonlySignal<ExportPreview | null>;
  /** The choices begin, about these clips. */
  open(ids: readonly string[]): void;
  /** To be called within the reader's click. */
  start(): Promise<void>;
  cancel(): void;
  /** What is being written goes on being written, and says so when it is done. */
  close(): void;
}

/** What the exports of a page need from the browser; tests have their own. */
export interface ExportPorts {
  allowImages: () => Promise<boolean>;
  imageBytes: ImageSource;
  pickFile: (name: string) => Promise<FileSink | null>;
  download: FileSink;
  /** Milliseconds since the epoch. */
  now: () => number;
}

const BROWSER: ExportPorts = {
  allowImages,
  imageBytes: fetchImage,
  pickFile,
  download: downloadFile,
  now: () => Date.now(),
};

/** So many clips, with or without pictures, are written to a file that the reader chooses beforehand. */
const MANY = { plain: 2_000, withImages: 50 };

/** What an export is in unless the reader chooses another format. */
function usualFormat({ own, profile, rules }: Settings): FormatId {
  if (rules.length > 0) return 'byRules';
  return isOffered(profile, { own, rules }) ? profile : 'plain';
}

/** Whether a format is still there: the reader's own can be deleted while the page is open. */
function isOffered(format: FormatId, { own, rules }: Pick<Settings, 'own' | 'rules'>): boolean {
  if (format === 'byRules') return rules.length > 0;
  return !format.startsWith('own:') || own.some(({ id }) => format === `own:${id}`);
}

/** The exports of one page. The code of the formats is loaded with the first of them. */
export function createExports(
  library: Library,
  settings: ReadonlySignal<Settings>,
  notices: Notices,
  stopped: AbortSignal,
  ports: ExportPorts = BROWSER,
): Exports {
  const phase = signal<ExportPhase>({ name: 'choosing' });
  const format = signal<FormatId>(usualFormat(settings.peek()));
  const images = signal(false);
  const keepImages = signal(false);
  const groupBy = signal<BookOptions['groupBy']>('source');
  const preview = signal<ExportPreview | null>(null);
  const about = signal<readonly string[]>([]);
  const running = signal<AbortController | null>(null);

  /** By the reader's clock: in Asia the morning has another date than UTC. */
  const today = () => {
    const now = ports.now();
    return wallClock(now, zoneOffset(now, settings.peek().export.timeZone)).date;
  };
  const stem = () => `jianbao-${today()}`;

  function context(source: ImageSource | null): ExportContext {
    const date = today();
    const book: BookOptions = {
      title: i18n.t('exporting.bookTitle', [date]),
      contents: i18n.t('exporting.contents'),
      unknown: i18n.t('exporting.unknown'),
      language: i18n.t('common.locale'),
      groupBy: groupBy.peek(),
    };
    return { settings: settings.peek().export, images: source, book };
  }

  const dispose = effect(() => {
    const [chosen, ids, formats] = [format.value, about.value, settings.value];
    if (!isOffered(chosen, formats)) {
      format.value = usualFormat(formats);
      return undefined;
    }
    const superseded = { yet: false };
    void showPreview(chosen, ids, superseded);
    return () => {
      superseded.yet = true;
    };
  });
  stopped.addEventListener('abort', dispose);

  async function showPreview(
    chosen: FormatId,
    ids: readonly string[],
    superseded: { yet: boolean },
  ) {
    try {
      for await (const document of documentsOf(library, ids.slice(0, 1))) {
        const shown = await exportPreview(document, chosen, settings.peek(), context(null), stem());
        if (!superseded.yet) preview.value = shown;
      }
    } catch (error) {
      // Why a template cannot be read is best said where its file would be.
      if (!superseded.yet) preview.value = { kind: 'text', name: '', text: failureText(error) };
    }
  }

  async function write(ids: readonly string[], cancelled: AbortController): Promise<void> {
    const allowed = images.peek() ? await ports.allowImages() : true;
    // Without the network there are still those that the library keeps.
    if (!allowed && (await library.images.count()) === 0) return;
    const [{ exportStream }, { loadFormat }] = await Promise.all([
      import('../../../lib/export/export-stream.ts'),
      import('../../../lib/export/load-format.ts'),
    ]);
    const chosen = await loadFormat(format.peek(), settings.peek());
    const extension = chosen.kind === 'together' ? chosen.extension : 'zip';
    const sink = await chooseSink(ids.length, `${stem()}.${extension}`);
    if (!sink) return;
    phase.value = { name: 'writing', done: 0, total: ids.length };
    const missing: string[] = [];
    const counted: ImageSource = async (url, signal) => {
      const here = (await imagesAt(library, [url])).get(url);
      const bytes = here ?? (allowed ? await ports.imageBytes(url, signal) : null);
      if (!bytes) missing.push(url);
      if (bytes && !here && keepImages.peek()) await keepImage(bytes, url);
      return bytes;
    };
    const written: ExportStream = await exportStream(
      documentsOf(library, ids),
      chosen,
      context(images.peek() ? counted : null),
      {
        stem: stem(),
        signal: cancelled.signal,
        onProgress: (done) => {
          phase.value = { name: 'writing', done, total: ids.length };
        },
      },
    );
    const bytes = await sink(written.name, written.mediaType, written.parts);
    phase.value = { name: 'done', file: written.name, bytes, clips: ids.length, missing };
    if (about.peek().length === 0) notices.done(i18n.t('library.exported', ids.length));
  }

  async function keepImage(bytes: Blob, url: string): Promise<void> {
    const image = await toStoredImage(bytes, url);
    if (image) await addImages(library, [image]);
  }

  /** Where the file goes. `null`: the reader chose no place. */
  async function chooseSink(clips: number, name: string): Promise<FileSink | null> {
    if (clips < (images.peek() ? MANY.withImages : MANY.plain)) return ports.download;
    try {
      return (await ports.pickFile(name)) ?? ports.download;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // They took so long to answer what was asked before that the click no longer counts.
      if (error.name === 'SecurityError') return ports.download;
      if (error.name === 'AbortError') return null;
      throw error;
    }
  }

  return {
    phase,
    format,
    images,
    keepImages,
    groupBy,
    preview,
    open(ids) {
      // The dialog of what is being written comes back.
      if (running.peek()) return;
      phase.value = { name: 'choosing' };
      preview.value = null;
      about.value = [...ids];
    },
    async start() {
      const ids = about.peek();
      if (running.peek() || ids.length === 0) return;
      const cancelled = new AbortController();
      running.value = cancelled;
      try {
        await write(ids, cancelled);
      } catch (error) {
        phase.value = cancelled.signal.aborted ? { name: 'choosing' } : { name: 'failed', error };
      } finally {
        running.value = null;
      }
    },
    cancel: () => running.peek()?.abort(),
    close() {
      about.value = [];
    },
  };
}

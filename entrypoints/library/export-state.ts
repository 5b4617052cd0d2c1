import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { ExportSettings } from '../../lib/export/export-settings.ts';
import type { ProfileId } from '../../lib/export/profile-id.ts';
import { currentRevision, getClips } from '../../lib/library/clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { Notices } from './notices.ts';

/** Files on their way out of the library. */
export interface Exports {
  /** How far a ZIP is; `null`: none is being written. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** Saves one clip as a file, many as a ZIP. */
  save(ids: readonly string[], profile: ProfileId): Promise<void>;
  cancel(): void;
}

const ROWS_AT_ONCE = 50;

/** The exports of one page. The code of the formats is loaded with the first of them. */
export function createExports(
  library: Library,
  settings: ExportSettings,
  notices: Notices,
  save: (name: string, content: Blob | string) => void = saveFile,
): Exports {
  const progress = signal<{ done: number; total: number } | null>(null);
  const running = signal<AbortController | null>(null);

  async function saveZip(ids: readonly string[], profile: ProfileId): Promise<void> {
    const cancelled = new AbortController();
    running.value = cancelled;
    progress.value = { done: 0, total: ids.length };
    try {
      const [{ exportZip }, { loadProfile }] = await Promise.all([
        import('../../lib/export/export-clips.ts'),
        import('../../lib/export/load-profile.ts'),
      ]);
      const zip = await exportZip(documentsOf(library, ids), await loadProfile(profile), settings, {
        signal: cancelled.signal,
        onProgress: (done) => {
          progress.value = { done, total: ids.length };
        },
      });
      save(`jianbao-${new Date().toISOString().slice(0, 10)}.zip`, zip);
      notices.done(i18n.t('library.exported', ids.length));
    } catch (error) {
      if (!cancelled.signal.aborted) throw error;
    } finally {
      running.value = null;
      progress.value = null;
    }
  }

  async function saveOne(id: string, profile: ProfileId): Promise<void> {
    const { loadProfile } = await import('../../lib/export/load-profile.ts');
    const { render } = await loadProfile(profile);
    for await (const document of documentsOf(library, [id])) {
      const { name, text } = render(document, settings);
      save(name, text);
      notices.done(i18n.t('library.exportedTo', [name]));
      return;
    }
    throw new ClipperError('clip-gone');
  }

  return {
    progress,
    save: (ids, profile) =>
      notices.attempt(async () => {
        const [first] = ids;
        if (running.peek() || first === undefined) return;
        await (ids.length === 1 ? saveOne(first, profile) : saveZip(ids, profile));
      }),
    cancel: () => running.peek()?.abort(),
  };
}

/** The clips with their current texts, read a few at a time; what is gone meanwhile is left out. */
async function* documentsOf(
  library: Library,
  ids: readonly string[],
): AsyncGenerator<ClipDocument> {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    for (const clip of await getClips(library, ids.slice(at, at + ROWS_AT_ONCE))) {
      yield { clip, revision: await currentRevision(library, clip) };
    }
  }
}

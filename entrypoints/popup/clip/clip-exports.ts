import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../../lib/export/exported-file.ts';
import type { CopyWay } from '../../../lib/platform/files/copy-clip.ts';
import { saveFile } from '../../../lib/platform/files/save-file.ts';

export interface ClipExports {
  /** Which of the two is at work. */
  busy: ReadonlySignal<'copy' | 'save' | null>;
  copy(way: CopyWay): Promise<void>;
  save(): Promise<void>;
}

export interface ClipExportsDeps {
  /** The clip as it is in the library now. */
  document: () => Promise<ClipDocument>;
  /** Its file, in the profile that is for it. */
  markdown: (document: ClipDocument) => Promise<ExportedFile>;
  copy: (way: CopyWay, document: ClipDocument) => Promise<void>;
  /** Hears in words what was done … */
  done: (text: string) => void;
  /** … and what went wrong. */
  failed: (error: unknown) => void;
}

/** Takes the clip out: as a file, on the clipboard, into another program. */
export function createClipExports(deps: ClipExportsDeps): ClipExports {
  const busy = signal<'copy' | 'save' | null>(null);

  async function run(
    name: 'copy' | 'save',
    use: (document: ClipDocument) => Promise<string>,
  ): Promise<void> {
    if (busy.peek()) return;
    busy.value = name;
    try {
      deps.done(await use(await deps.document()));
    } catch (error) {
      deps.failed(error);
    } finally {
      busy.value = null;
    }
  }

  return {
    busy,
    copy: (way) =>
      run('copy', async (document) => {
        await deps.copy(way, document);
        return i18n.t(`copying.done.${way}`);
      }),
    save: () =>
      run('save', async (document) => {
        const { name, text } = await deps.markdown(document);
        saveFile(name, text);
        return i18n.t('popup.fileSaved', [name]);
      }),
  };
}

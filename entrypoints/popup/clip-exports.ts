import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ExportedFile } from '../../lib/export/exported-file.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { saveFile } from '../../lib/platform/save-file.ts';

export interface ClipExports {
  /** Which of the two is at work. */
  busy: ReadonlySignal<'copy' | 'save' | null>;
  copy(): Promise<void>;
  save(): Promise<void>;
}

/**
 * Takes the clip out as Markdown. `render` gives the file; what was done is told to `done` in words, what
 * went wrong to `failed`.
 */
export function createClipExports(
  render: () => Promise<ExportedFile>,
  done: (text: string) => void,
  failed: (error: unknown) => void,
): ClipExports {
  const busy = signal<'copy' | 'save' | null>(null);

  async function run(
    name: 'copy' | 'save',
    use: (file: ExportedFile) => Promise<string>,
  ): Promise<void> {
    if (busy.peek()) return;
    busy.value = name;
    try {
      done(await use(await render()));
    } catch (error) {
      failed(error);
    } finally {
      busy.value = null;
    }
  }

  return {
    busy,
    copy: () =>
      run('copy', async ({ text }) => {
        await copyText(text);
        return i18n.t('popup.copied');
      }),
    save: () =>
      run('save', async ({ name, text }) => {
        saveFile(name, text);
        return i18n.t('popup.fileSaved', [name]);
      }),
  };
}

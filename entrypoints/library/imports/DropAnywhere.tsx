import { FileDown } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { droppedFiles } from '../../../lib/platform/files/chosen-files.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './DropAnywhere.module.css';

/** Files dropped anywhere on the page are looked through for an import. */
export function DropAnywhere({ state: { dialog, imports } }: { state: LibraryState }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(name, act, { signal: left.signal });
    listen('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    listen('drop', async (event) => {
      setOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      const files = droppedFiles(event.dataTransfer);
      if (imports.phase.peek().step === 'running') return;
      dialog.value = { name: 'import' };
      await imports.check(await files);
    });
    return () => left.abort();
  }, [dialog, imports]);
  if (!over || dialog.value !== null) return null;
  return (
    <div class={styles['over']}>
      <FileDown size={40} strokeWidth={1.25} aria-hidden="true" />
      {i18n.t('import.dropAnywhere')}
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

import { FileDown, FolderOpen } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './DropZone.module.css';

export interface DropZoneProps {
  /** What the file dialog offers, as `accept` of an input. */
  accept: string;
  onChoose: (files: FileList) => void;
  onDrop: (dropped: DataTransfer) => void;
  /** What can be dropped here, in words. */
  children: ComponentChildren;
}

/** A place for files: drop them, or choose files or a folder. */
export function DropZone({ accept, onChoose, onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // No attribute that Preact's types know.
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    if (input.files && input.files.length > 0) onChoose(input.files);
    input.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped can be chosen with the buttons
    <div
      class={styles['zone']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <FileDown class={styles['icon']} size={30} strokeWidth={1.25} aria-hidden="true" />
      <p class={styles['title']}>{i18n.t('import.drop')}</p>
      <p class={styles['text']}>{i18n.t('import.dropText')}</p>
      <div class={styles['buttons']}>
        <Button variant="primary" onClick={() => files.current?.click()}>
          {i18n.t('import.chooseFiles')}
        </Button>
        <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
          {i18n.t('import.chooseFolder')}
        </Button>
      </div>
      <p class={styles['text']}>{children}</p>
      <input
        ref={files}
        type="file"
        name="files"
        multiple
        hidden
        accept={accept}
        onChange={chosen}
      />
      <input ref={folder} type="file" name="folder" hidden onChange={chosen} />
    </div>
  );
}

import { FileText } from 'lucide-preact';
import { Spinner } from '../feedback/Spinner.tsx';
import styles from './FilePreview.module.css';

/** A file as it will be: its beginning, or a picture of it; `null`: it is being made. */
export type PreviewedFile =
  | { kind: 'text'; name: string; text: string }
  | { kind: 'picture'; name: string; address: string };

export interface FilePreviewProps {
  label: string;
  file: PreviewedFile | null;
}

/** What a file will look like, under its name. */
export function FilePreview({ label, file }: FilePreviewProps) {
  return (
    <section class={styles['preview']} aria-label={label}>
      <header class={styles['name']}>
        <FileText size={14} aria-hidden="true" />
        <span>{file?.name ?? ' '}</span>
      </header>
      {file === null && (
        <div class={styles['waiting']}>
          <Spinner />
        </div>
      )}
      {file?.kind === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <pre class={styles['text']} tabIndex={0}>
          {file.text}
        </pre>
      )}
      {file?.kind === 'picture' && <img class={styles['picture']} src={file.address} alt="" />}
    </section>
  );
}

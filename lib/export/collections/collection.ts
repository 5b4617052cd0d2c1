import type { ClipDocument } from '../clip-document.ts';
import type { ExportContext } from '../export-context.ts';

/** One way to write any number of clips as one file. The same clips and settings give the same bytes. */
export interface Collection {
  /** Without a dot. */
  extension: string;
  /** With the character set, where the file is text. */
  mediaType: string;
  /** The file from beginning to end. Clips are read one at a time, as they are written. */
  write(
    documents: AsyncIterable<ClipDocument>,
    context: ExportContext,
  ): AsyncGenerator<string | Uint8Array<ArrayBuffer>>;
}

import { inChunks } from './in-chunks.ts';
import { saveFile } from './save-file.ts';

/** Takes the parts of a file and says how many bytes they were. */
export type FileSink = (
  name: string,
  mediaType: string,
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
) => Promise<number>;

interface SavePicker {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

/**
 * A file on the disk that the reader chooses, so that an export of any size takes no memory. To be called
 * within their click, before anything is awaited. `null` where the browser has no such thing; rejects with
 * an `AbortError` when the reader chose no file.
 */
export async function pickFile(suggestedName: string): Promise<FileSink | null> {
  if (!('showSaveFilePicker' in window)) return null;
  const file = await (window as unknown as SavePicker).showSaveFilePicker({ suggestedName });
  return async (_name, _mediaType, parts) => {
    const writable = await file.createWritable();
    try {
      const bytes = await pour(parts, (chunk) => writable.write(chunk));
      await writable.close();
      return bytes;
    } catch (error) {
      // What was there before stays: nothing is written before it is closed.
      await writable.abort();
      throw error;
    }
  };
}

/** Into the download folder. The parts are put together first, by the browser, on disk where they are many. */
export const downloadFile: FileSink = async (name, mediaType, parts) => {
  const together: Blob[] = [];
  const bytes = await pour(parts, (chunk) => together.push(chunk));
  saveFile(name, new Blob(together, { type: mediaType }));
  return bytes;
};

async function pour(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  write: (chunk: Blob) => unknown,
): Promise<number> {
  let bytes = 0;
  for await (const chunk of inChunks(parts)) {
    await write(chunk);
    bytes += chunk.size;
  }
  return bytes;
}

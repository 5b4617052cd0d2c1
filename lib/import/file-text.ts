import type { SourceFile } from './source-file.ts';

/** A file as text: UTF-8, or UTF-16 where a byte order mark says so. */
export async function fileText(file: SourceFile): Promise<string> {
  const bytes = await file.read();
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff && 'utf-16be';
  return new TextDecoder(utf16 || 'utf-8').decode(bytes);
}

import { ClipperError } from '../clip/clipper-error.ts';

/** Puts text on the clipboard; to be called within the reader's click. Throws `clipboard-refused`. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new ClipperError('clipboard-refused', cause);
  }
}

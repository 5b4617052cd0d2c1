import { ClipperError } from '../../clip/clipper-error.ts';

/** Puts text on the clipboard; to be called within the reader's click. Throws `clipboard-refused`. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new ClipperError('clipboard-refused', cause);
  }
}

/** The same as text with its looks, and plain for programs that take no other. */
export async function copyRich({ html, text }: { html: string; text: string }): Promise<void> {
  try {
    const forms = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
  } catch (cause) {
    throw new ClipperError('clipboard-refused', cause);
  }
}

/** Where a page may say how it is encoded, in bytes. */
const HEAD = 4096;

/**
 * The text of a page's bytes: by its byte order mark, by what the server says, by its own `<meta>`, and last
 * as `fallback` says, the encoding of the page that linked to it.
 */
export function decodePage(bytes: ArrayBuffer, contentType: string, fallback: string): string {
  // A view of the buffer: Firefox denies what is injected the methods of a page's typed arrays.
  const head = new TextDecoder('latin1').decode(
    new Uint8Array(bytes, 0, Math.min(HEAD, bytes.byteLength)),
  );
  const marked = head.startsWith('ï»¿') ? 'utf-8' : undefined;
  const [, sent] = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType) ?? [];
  const [, stated] = /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(head) ?? [];
  return decoder([marked, sent, stated, fallback]).decode(bytes);
}

/** The first of the names that the browser knows. */
function decoder(names: readonly (string | undefined)[]): TextDecoder {
  for (const name of names) {
    try {
      if (name) return new TextDecoder(name);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return new TextDecoder();
}

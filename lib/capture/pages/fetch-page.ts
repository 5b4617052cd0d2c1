import { decodePage } from './decode-page.ts';

/** Longer or larger ones count as not there. */
const [MAX_MS, MAX_BYTES] = [10_000, 5_000_000];

/** A page as its site sent it. */
export interface FetchedPage {
  /** Where it came from, after redirects. */
  url: string;
  html: string;
}

/**
 * Fetches another page of the article that the reader has open and asked to be joined: as following the link
 * would, with the reader's cookies of that site. To be called in the page. `null` where there is no such
 * page, or it is on another site.
 */
export async function fetchPage(
  url: string,
  { baseURI, characterSet }: Document,
): Promise<FetchedPage | null> {
  const { origin } = new URL(baseURI);
  try {
    const answer = await fetch(url, {
      credentials: 'include',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(MAX_MS),
    });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !/html/i.test(type) || new URL(answer.url).origin !== origin) return null;
    const bytes = await bytesOf(answer);
    return bytes && { url: answer.url, html: decodePage(bytes, type, characterSet) };
  } catch (error) {
    // No network, refused, too slow.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** The body of an answer; `null` as soon as it is larger than it may be. */
async function bytesOf(answer: Response): Promise<ArrayBuffer | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
  return new Blob(parts).arrayBuffer();
}

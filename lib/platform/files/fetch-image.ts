import { browser } from 'wxt/browser';

/** Every site: pictures of news come from hosts that nobody can name beforehand. */
const ORIGINS = ['https://*/*', 'http://*/*'];

/** Larger ones are left on the web, and so are those that take longer. */
const [MAX_BYTES, MAX_MS] = [30_000_000, 20_000];

/**
 * Asks the reader to let pictures be fetched, unless they have done so before. To be called within their
 * click, before anything is awaited.
 */
export function allowImages(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}

/**
 * The bytes of a picture, as anybody gets them: without cookies and without saying where from. `null` where
 * there is no answer, or none that can be kept. The only place that asks the network for anything.
 */
export async function fetchImage(url: string, signal?: AbortSignal): Promise<Blob | null> {
  const tooLong = AbortSignal.timeout(MAX_MS);
  try {
    const answer = await fetch(url, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MAX_BYTES) return null;
    const bytes = await answer.blob();
    return bytes.size > MAX_BYTES ? null : bytes;
  } catch (error) {
    signal?.throwIfAborted();
    // Gone, refused, not secure, too slow: for the export it is one picture less.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

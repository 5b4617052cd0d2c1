import { ClipperError } from '../../clip/clipper-error.ts';

/** Chromium: "Cannot access contents of the page. Extension manifest must request permission …". */
const NOT_GRANTED = /must request permission/i;

/** Milliseconds before each further try. */
const WAITS = [50, 200];

/**
 * Runs what needs the reader's click on a page. The background hears of the click while the browser is still
 * granting the page to us (seen once in 80 clicks on a busy machine): what is refused for want of the grant is
 * tried again. Rejects as `run` does.
 */
export async function whenGranted<T>(run: () => Promise<T>, waits = WAITS): Promise<T> {
  const [wait, ...later] = waits;
  try {
    return await run();
  } catch (error) {
    if (wait === undefined || !isRefused(error)) throw error;
    await new Promise((granted) => setTimeout(granted, wait));
    return whenGranted(run, later);
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof ClipperError && NOT_GRANTED.test(String(error.cause));
}

import type { SaveReceipt } from '../../../lib/clip/clip.ts';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';

/**
 * Asks the background for a clip. Where it died before it answered, `stored` tells whether the clip was
 * written by then; where it was not, it is asked once more. Throws `worker-gone` only when nothing is
 * stored.
 */
export async function clipOrRecover<Answer extends SaveReceipt | null>(
  ask: () => Promise<Answer>,
  stored: () => Promise<SaveReceipt | undefined>,
): Promise<Answer | SaveReceipt> {
  try {
    return await ask();
  } catch (error) {
    throwUnlessGone(error);
  }
  const receipt = await stored();
  if (receipt) return receipt;
  try {
    return await ask();
  } catch (error) {
    throwUnlessGone(error);
    const late = await stored();
    if (late) return late;
    throw error;
  }
}

function throwUnlessGone(error: unknown): void {
  if (!(error instanceof ClipperError && error.code === 'worker-gone')) throw error;
}

import type { SaveReceipt } from '../../clip/clip.ts';
import type { CaptureProgress, ClipTabRequest } from '../../messaging/protocol.ts';

/** Clips a tab, and tells when the page has to be waited for. */
export type ClipTab = (
  request: ClipTabRequest,
  tell: (progress: CaptureProgress) => void,
) => Promise<SaveReceipt>;

/**
 * Clips once for a revision id: whoever asks for the last one again gets the same answer, and hears of the
 * wait that was told before. So a popup takes over the clip that the click began.
 */
export function beginOnce(clipTab: ClipTab, tell: (progress: CaptureProgress) => void) {
  let id: string | undefined;
  let answer: Promise<SaveReceipt> | undefined;
  let told: CaptureProgress | undefined;

  return (request: ClipTabRequest): Promise<SaveReceipt> => {
    if (answer && request.revisionId === id) {
      if (told) tell(told);
      return answer;
    }
    id = request.revisionId;
    told = undefined;
    answer = clipTab(request, (progress) => {
      if (request.revisionId === id) told = progress;
      tell(progress);
    });
    return answer;
  };
}

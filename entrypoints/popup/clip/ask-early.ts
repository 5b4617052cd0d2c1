import type { call as callBackground } from '../../../lib/messaging/call.ts';
import type { onProgress as onCaptureProgress } from '../../../lib/messaging/progress.ts';
import type { CaptureProgress, ClipTabRequest } from '../../../lib/messaging/protocol.ts';

/** How the popup reaches the background; see `PopupDeps`. */
export interface Asking {
  call: typeof callBackground;
  onProgress: typeof onCaptureProgress;
  newId: () => string;
}

/**
 * Asks for the clip at once, while the rest of the popup is still being loaded, and gives what the popup
 * asks with: its first call is answered with what was asked for already, and hears of a wait that was
 * told before it listened.
 */
export function askEarly(first: ClipTabRequest, { call, onProgress, newId }: Asking): Asking {
  const heard: CaptureProgress[] = [];
  const stopHearing = onProgress((progress) => heard.push(progress));
  const answer = call('clipTab', first);
  // Whoever takes the answer handles its failure; until then it is no unhandled one.
  answer.catch(() => undefined);
  const early = [first.revisionId];
  const asked = new Set(early);
  return {
    newId: () => early.shift() ?? newId(),
    call: (name, request) =>
      name === 'clipTab' && 'revisionId' in request && asked.delete(request.revisionId)
        ? (answer as ReturnType<typeof call<typeof name>>)
        : call(name, request),
    onProgress(listener) {
      stopHearing();
      for (const progress of heard.splice(0)) listener(progress);
      return onProgress(listener);
    },
  };
}

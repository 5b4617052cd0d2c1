import type { CaptureReply, CaptureRequest } from './capture-script.ts';
import { isRequested, takeRequest } from './script-request.ts';

/** Reads the page as it is asked. */
export type Read = (request: CaptureRequest) => Promise<CaptureReply>;

/** So many milliseconds after it was read ahead, a page is what the reader clicked on. */
const HELD_MS = 3000;

/** A page that was read, and nobody has taken yet what was found. */
interface Held {
  asked: string;
  reply: Promise<CaptureReply>;
}

/** Our own world in the page. */
type ScriptWorld = typeof globalThis & { held?: Held };

/**
 * What the capture script returns. A popup whose background sleeps has the page read ahead, and the background takes
 * what was read once it is awake: one reading for two scripts, in whatever order their requests and they themselves
 * come into the page. Nothing for a script that has read ahead.
 */
export async function answerCapture(read: Read): Promise<CaptureReply | undefined> {
  const asked = takeRequest<CaptureRequest>('/capture.js');
  if (asked) {
    const reply = takeHeld(asked) ?? read(asked);
    // The other script has come first into the page, or will come yet: it finds this in place of what it asked.
    if (isRequested('ahead')) hold(asked, reply);
    return reply;
  }
  const ahead = takeRequest<CaptureRequest>('ahead');
  if (!ahead) return read({});
  const crossed = takeHeld();
  if (crossed) return crossed;
  hold(ahead, read(ahead));
  return undefined;
}

function hold(request: CaptureRequest, reply: Promise<CaptureReply>): void {
  const world: ScriptWorld = globalThis;
  const held = { asked: keyOf(request), reply };
  world.held = held;
  // Whoever takes it handles its failure.
  reply.catch(() => undefined);
  setTimeout(() => {
    if (world.held === held) delete world.held;
  }, HELD_MS);
}

/** What is held, if it answers this request, or whatever was asked. */
function takeHeld(request?: CaptureRequest): Promise<CaptureReply> | undefined {
  const world: ScriptWorld = globalThis;
  const { held } = world;
  delete world.held;
  return !held || (request && held.asked !== keyOf(request)) ? undefined : held.reply;
}

/** A page may put another article in the place of the one that was read, at another address. */
function keyOf(request: CaptureRequest): string {
  return JSON.stringify([location.href, request]);
}

import type { ScriptFile } from './run-script.ts';

/** Whom a request is for: a script, or the capture script when it is to read ahead (see `answerCapture`). */
export type RequestSlot = ScriptFile | 'ahead';

/** The isolated world of a page, in which a request is left for the script that follows it. */
type ScriptWorld = typeof globalThis & { scriptRequests?: Partial<Record<RequestSlot, object>> };

/** Leaves a request. Runs in the page: must not use anything outside itself. */
export function leaveRequest(slot: RequestSlot, request: object): void {
  const world: ScriptWorld = globalThis;
  world.scriptRequests = { ...world.scriptRequests, [slot]: request };
}

/** Whether a request was left and nobody has taken it. */
export function isRequested(slot: RequestSlot): boolean {
  return (globalThis as ScriptWorld).scriptRequests?.[slot] !== undefined;
}

/** What was asked, if anything, for the first who takes it: no request stays in the page. */
export function takeRequest<Request extends object>(slot: RequestSlot): Request | undefined {
  const world: ScriptWorld = globalThis;
  const request = world.scriptRequests?.[slot];
  delete world.scriptRequests?.[slot];
  return request as Request | undefined;
}

/** The isolated world of a page, in which a request is left for the script that follows it. */
type ScriptWorld = typeof globalThis & { scriptRequest?: object };

/** Leaves a request. Runs in the page: must not use anything outside itself. */
export function leaveRequest(request: object): void {
  (globalThis as ScriptWorld).scriptRequest = request;
}

/** What the script that runs now was asked, if anything. Nothing of ours stays in the page, not even that. */
export function takeRequest<Request extends object>(): Partial<Request> {
  const world: ScriptWorld = globalThis;
  const request = world.scriptRequest ?? {};
  delete world.scriptRequest;
  return request;
}

import { browser } from 'wxt/browser';
import { ClipperError } from '../clip/clipper-error.ts';
import type { Protocol } from './protocol.ts';
import type { Reply, Request } from './reply.ts';

/** The background's side of the protocol: one async function a message. */
export type Answers = {
  [Name in keyof Protocol]: (
    request: Parameters<Protocol[Name]>[0],
  ) => Promise<ReturnType<Protocol[Name]>>;
};

/**
 * Answers the calls of our own pages. To be called while the background starts: a later listener misses the
 * message that woke it.
 */
export function serve(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isFromOurPage(sender) || !isRequest(message) || !Object.hasOwn(answers, message.name))
      return false;
    const answer = answers[message.name as keyof Protocol] as (request: unknown) => unknown;
    void reply(async () => answer(message.request)).then(respond);
    return true;
  });
}

/** A bug crosses the wire in words, so that the page shows it, and is thrown here to be seen as one. */
async function reply(answer: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { value: await answer() };
  } catch (error) {
    if (error instanceof ClipperError) return { code: error.code };
    reportError(error);
    return { bug: String(error) };
  }
}

/** Scripts injected into pages can send messages too, and share a process with the page. None of ours asks. */
function isFromOurPage({ url }: { url?: string | undefined }): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

function isRequest(message: unknown): message is Request {
  return typeof (message as Partial<Request> | null)?.name === 'string';
}

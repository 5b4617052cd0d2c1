import { browser } from 'wxt/browser';
import { ClipperError } from '../clip/clipper-error.ts';
import type { Protocol } from './protocol.ts';
import type { Reply, Request } from './reply.ts';

/**
 * Asks the background. Throws what the answer threw, with its code; `worker-gone` when the background
 * died before it answered, which says nothing of what it had done by then.
 */
export async function call<Name extends keyof Protocol>(
  name: Name,
  request: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const reply = await send<ReturnType<Protocol[Name]>>({ name, request });
  if ('value' in reply) return reply.value;
  if ('code' in reply) throw new ClipperError(reply.code);
  throw new Error(`${name}: ${reply.bug}`);
}

async function send<Value>(request: Request): Promise<Reply<Value>> {
  let reply: Reply<Value> | undefined;
  try {
    reply = await browser.runtime.sendMessage(request);
  } catch (cause) {
    throw new ClipperError('worker-gone', cause);
  }
  if (!reply) throw new ClipperError('worker-gone');
  return reply;
}

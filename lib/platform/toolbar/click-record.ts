import { browser } from 'wxt/browser';
import type { ClipTabRequest } from '../../messaging/protocol.ts';

/** A popup that opens later than this after a click was not opened by it. */
const FRESH_MS = 10_000;

interface ClickRecord extends ClipTabRequest {
  /** Milliseconds since the epoch. */
  clickedAt: number;
}

/**
 * Notes which clip a click has begun, for the popup that it opens. Kept by the browser: the worker may die
 * before the popup asks.
 */
export async function recordClick(request: ClipTabRequest): Promise<void> {
  const click: ClickRecord = { ...request, clickedAt: Date.now() };
  await browser.storage.session.set({ click });
}

/** The clip that a click has just begun, for the first who asks. */
export async function takeClick(): Promise<ClipTabRequest | undefined> {
  const { click } = await browser.storage.session.get<{ click?: ClickRecord }>('click');
  if (!click) return undefined;
  void forgetClick();
  return Date.now() - click.clickedAt < FRESH_MS ? click : undefined;
}

/** The click has its answer: no popup is to ask for it. */
export async function forgetClick(): Promise<void> {
  await browser.storage.session.remove('click');
}

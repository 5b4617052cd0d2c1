import { browser } from 'wxt/browser';
import type { CaptureProgress } from './protocol.ts';

/** Tells our open pages. That none is open (a clip by keyboard) is no failure. */
export function tellProgress(progress: CaptureProgress): void {
  browser.runtime.sendMessage(progress).catch(() => undefined);
}

/** Hears of captures that wait for their page. Returns what stops it. */
export function onProgress(listener: (progress: CaptureProgress) => void): () => void {
  const heard = (message: unknown): undefined => {
    if (isProgress(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

function isProgress(message: unknown): message is CaptureProgress {
  return (message as Partial<CaptureProgress> | null)?.type === 'capture-waiting';
}

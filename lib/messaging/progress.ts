import { browser } from 'wxt/browser';
import type { CaptureProgress, JoinProgress, Progress } from './protocol.ts';

/** Tells our open pages. That none is open (a clip by keyboard) is no failure. */
export function tellProgress(progress: Progress): void {
  browser.runtime.sendMessage(progress).catch(() => undefined);
}

/** Hears of captures that wait for their page. Returns what stops it. */
export function onProgress(listener: (progress: CaptureProgress) => void): () => void {
  return hear((message) => {
    if (message.type === 'capture-waiting') listener(message);
  });
}

/** Hears of pages that are being joined. Returns what stops it. */
export function onJoinProgress(listener: (progress: JoinProgress) => void): () => void {
  return hear((message) => {
    if (message.type === 'pages-joining') listener(message);
  });
}

function hear(listener: (progress: Progress) => void): () => void {
  const heard = (message: unknown): undefined => {
    if (isProgress(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

function isProgress(message: unknown): message is Progress {
  return typeof (message as Partial<Progress> | null)?.type === 'string';
}

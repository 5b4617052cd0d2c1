import { browser } from 'wxt/browser';

/** Tells when one of these keys of `storage.local` changes, here or in another page, until `stopped`. */
export function followStored(
  keys: readonly string[],
  changed: () => Promise<void>,
  stopped: AbortSignal,
): void {
  const follow = async (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) await changed();
  };
  browser.storage.local.onChanged.addListener(follow);
  stopped.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(follow));
}

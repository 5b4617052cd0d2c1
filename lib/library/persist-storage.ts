/** The part of `navigator.storage` that is used here. A worker has no `persist`. */
type PersistentStorage = Pick<StorageManager, 'persisted'> &
  Partial<Pick<StorageManager, 'persist'>>;

/**
 * Asks the browser to keep the library when the disk fills, and says whether it has promised. No question
 * is shown: in Firefox the permission `unlimitedStorage` answers it. Chromium answers no, and keeps the
 * library all the same: there, that permission alone exempts an extension from eviction
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies).
 */
export async function persistStorage(
  storage: PersistentStorage | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  if (!storage) return false;
  if (await storage.persisted()) return true;
  return (await storage.persist?.()) ?? false;
}

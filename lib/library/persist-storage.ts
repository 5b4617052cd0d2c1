/** The part of `navigator.storage` that is used here. A worker has no `persist`. */
type PersistentStorage = Pick<StorageManager, 'persisted'> &
  Partial<Pick<StorageManager, 'persist'>>;

/**
 * Asks the browser to keep the library when the disk fills, and says whether it does. No question is
 * shown to the reader: the permission `unlimitedStorage` answers it.
 */
export async function persistStorage(
  storage: PersistentStorage | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  if (!storage) return false;
  if (await storage.persisted()) return true;
  return (await storage.persist?.()) ?? false;
}

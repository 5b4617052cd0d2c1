/**
 * Asks the browser to keep the library when the disk fills. No question is shown: `unlimitedStorage`
 * answers it. Says whether it is kept; a worker cannot ask, only see.
 */
export async function persistStorage(storage = globalThis.navigator?.storage): Promise<boolean> {
  if (!storage) return false;
  if (await storage.persisted()) return true;
  return 'persist' in storage ? storage.persist() : false;
}

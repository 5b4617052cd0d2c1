/**
 * Opens something at its first use and keeps it for the life of this context, or until it is no longer
 * `usable`; an opening that failed is tried again at the next use.
 */
export function openOnce<T>(
  open: () => Promise<T>,
  usable: (opened: T) => boolean = () => true,
): () => Promise<T> {
  let kept: Promise<T> | undefined;
  const keepNew = () => {
    const opening = open().catch((error: unknown) => {
      if (kept === opening) kept = undefined;
      throw error;
    });
    kept = opening;
    return opening;
  };
  return async () => {
    const before = kept;
    if (!before) return keepNew();
    const opened = await before;
    if (usable(opened)) return opened;
    // Another call may have found it so a moment before.
    return kept === before || !kept ? keepNew() : kept;
  };
}

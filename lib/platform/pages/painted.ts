/** A page that nobody sees paints nothing. */
const UNSEEN_MS = 200;

/** Settles when what is drawn now has been painted: for work that the reader does not wait for. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      // A frame is painted after its callbacks, before the next task.
      setTimeout(resolve);
    });
  });
}

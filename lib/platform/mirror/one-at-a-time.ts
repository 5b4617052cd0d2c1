/**
 * Work that is asked for more often than it can be done: it runs once at a time, and once more, after a rest
 * of some milliseconds, where it was asked for meanwhile. Failures are reported. Once `stopped`, nothing is
 * begun, and what was on its way may fail: its library may be gone.
 */
export function oneAtATime(work: () => Promise<void>, stopped: AbortSignal, rest = 0): () => void {
  const runs = { running: false, again: false };
  async function run(): Promise<void> {
    runs.running = true;
    try {
      while (runs.again && !stopped.aborted) {
        runs.again = false;
        await work();
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      }
    } finally {
      runs.running = false;
    }
  }
  return () => {
    runs.again = true;
    if (runs.running) return;
    run().catch((reason: unknown) => {
      if (!stopped.aborted) reportError(reason);
    });
  };
}

/**
 * Work that is asked for more often than it can be done: it runs once at a time, and once more, after a rest
 * of some milliseconds, where it was asked for meanwhile. Failures are reported.
 */
export function oneAtATime(work: () => Promise<void>, rest = 0): () => void {
  const runs = { running: false, again: false };
  async function run(): Promise<void> {
    runs.running = true;
    try {
      while (runs.again) {
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
    if (!runs.running) run().catch((reason: unknown) => reportError(reason));
  };
}

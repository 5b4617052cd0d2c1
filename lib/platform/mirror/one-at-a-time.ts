/**
 * Work that is asked for more often than it can be done: it runs once at a time, and once more where it was
 * asked for meanwhile. Failures are reported.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  const runs = { running: false, again: false };
  async function run(): Promise<void> {
    runs.running = true;
    try {
      while (runs.again) {
        runs.again = false;
        await work();
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

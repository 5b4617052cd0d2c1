/** A page that works longer than this in one go does not answer the reader. */
const TURN_MS = 30;

/**
 * The same entries, with a pause wherever work on them took a turn, in which the page can draw and hear the
 * reader: reading what is in memory already waits for nothing by itself. `onTurn` is told of each. Rejects with
 * the signal's reason when aborted.
 */
export async function* byTurns<Entry>(
  entries: AsyncIterable<Entry>,
  signal?: AbortSignal,
  onTurn?: () => void,
): AsyncGenerator<Entry> {
  let begun = performance.now();
  for await (const entry of entries) {
    if (performance.now() - begun > TURN_MS) {
      onTurn?.();
      await nextTask();
      begun = performance.now();
    }
    signal?.throwIfAborted();
    yield entry;
  }
}

/** After what waits already. Timers would wait a second each where the page is not looked at. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

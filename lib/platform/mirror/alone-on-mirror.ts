import type { Library } from '../../library/library.ts';

/** Does something to the folder mirror while no other page of ours does; waits for its turn until `stopped`. */
export async function aloneOnMirror(
  library: Library,
  stopped: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await navigator.locks.request(`mirror of ${library.name}`, { signal: stopped }, work);
  } catch (error) {
    if (!stopped.aborted) throw error;
  }
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { ClipperError, type ErrorCode } from '../../lib/clip/clipper-error.ts';

/** What a reader set going, and why the last of it failed. */
export interface Attempts {
  /** `null`: it did not. */
  failure: ReadonlySignal<ErrorCode | null>;
  /** Runs what may fail in a way that a reader can be told of; any other failure is thrown. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** `after` is run after each attempt, whatever came of it. */
export function createAttempts(after: () => Promise<void> | void): Attempts {
  const failure = signal<ErrorCode | null>(null);
  return {
    failure,
    async attempt(work) {
      failure.value = null;
      try {
        await work();
      } catch (error) {
        if (!(error instanceof ClipperError)) throw error;
        failure.value = error.code;
      } finally {
        await after();
      }
    },
  };
}

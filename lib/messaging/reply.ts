import type { ErrorCode } from '../clip/clipper-error.ts';

/** What goes back over the wire: a value, a failure with its code, or the words of a bug. */
export type Reply<Value> = { value: Value } | { code: ErrorCode } | { bug: string };

/** What goes out. */
export interface Request {
  name: string;
  request: unknown;
}

/** What the demo sends back. `delayMs` lets a slow server be played. */
export interface Answer {
  status?: number;
  /** The Content-Type header. */
  type: string;
  body: string | Buffer;
  delayMs?: number;
  /** What is sent so much later than the body; never (`Infinity`), and the connection stays open. */
  rest?: { afterMs: number; body: string };
}

/** One address of the demo: host and path, without scheme and query; a `*` at the end takes any rest. `cookie` is what the browser sent. */
export interface Route {
  address: string;
  answer(url: URL, cookie?: string): Answer;
}

/** A page of HTML. */
export const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

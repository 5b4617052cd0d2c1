/**
 * The source of a call, for a document to evaluate. The functions that tests send are compiled on the
 * way, and some compilers (tsx) wrap those inside them in `__name()`, which no document has.
 */
export function callSource(run: string, args: unknown[]): string {
  return `((__name) => (${run})(...${JSON.stringify(args)}))((named) => named)`;
}

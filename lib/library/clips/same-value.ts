/** Whether two fields of rows hold the same. Rows are plain data, so that JSON tells all of it. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

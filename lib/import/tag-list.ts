/** `a, b`, and lists as programs write them: `["a","b c"]`, `['a', 'b, c', "it's"]`. */
export function tagList(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return text.split(',');
  const quoted = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,"'\s][^,]*)/gs;
  return [...inner.matchAll(quoted)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1'),
  );
}

/** What the page's meta tags say: name in lower case without spaces (`og:time`) → contents, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `<meta>` wherever it stands, by `name`, `property` or `itemprop`; empty contents are left out. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const key = (name ?? meta.getAttribute('itemprop') ?? '').replace(/\s+/g, '').toLowerCase();
    if (content && key) tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

/** The first of the names that has a content, with it. */
export function firstMeta(
  tags: MetaTags,
  names: readonly string[],
): { name: string; content: string } | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return { name, content };
  }
  return null;
}

/** What the page's meta tags say: name in lower case without spaces (`og:time`) → contents, in page order. */
export type MetaTags = Readonly<Record<string, readonly string[]>>;

const MAX_CONTENT = 2000;

/** Reads `<meta>` wherever it stands, by `name`, `property` or `itemprop`; empty contents are left out. */
export function readMetaTags(document: Document): MetaTags {
  const tags: Record<string, string[]> = {};
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim().slice(0, MAX_CONTENT);
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const key = (name ?? meta.getAttribute('itemprop') ?? '').replace(/\s+/g, '').toLowerCase();
    if (content && key)
      tags[key] = [...(Object.hasOwn(tags, key) ? (tags[key] ?? []) : []), content];
  }
  return tags;
}

/** The first of the names that has a content, with it. */
export function firstMeta(
  tags: MetaTags,
  names: readonly string[],
): { name: string; content: string } | null {
  for (const name of names) {
    const content = Object.hasOwn(tags, name) ? tags[name]?.[0] : undefined;
    if (content !== undefined) return { name, content };
  }
  return null;
}

/** What a post of the finews blog has around its article. */
export interface FinewsPost {
  /** The article: HTML, or Markdown with a digest. */
  body: string;
  url: string | null;
  source: string | null;
  digest: string;
}

/** `[返回东财滚动新闻](…)`, `[返回首页](…)`, on one line or two, in every form that the generator wrote. */
const RETURN_LINK = /^\[返回[^\]\n]*\]\([^)\n]*\)(?:\s*｜)?$/;
const ADDRESS = /^<([^<>\s]*)>$/;
/** A post by source ends with this paragraph, glued to the last one. */
const SOURCE_START = '<p class="em_media">';
const SOURCE_END = '</p>';
const SOURCE_NAMED = '文章来源：';
const DIGEST = /^\s*> ?(.*)\n+(?=<)/;
/** `（央视新闻客户端）` at the end of a digest. */
const MEDIUM = /[（(]([^（()）]{2,20})[）)]\s*$/;

/** Takes a post's body apart; `null` where it is no post of that blog. `name`: of its file. */
export function finewsPost(
  body: string,
  name: string,
  { categories, tags }: { categories: string; tags: string },
): FinewsPost | null {
  const rest = withoutReturnLinks(body.trimEnd());
  const { link, before: article } = linkLine(rest);
  const id = /(?:^|\/)[\d-]*?(NW)?(\d{18})(?:@\w+)?\.md$/.exec(name)?.[2];
  if (!id && !/新闻$/.test(tags)) return null;
  if (link === null && rest === body.trimEnd()) return null;
  const [quoted = '', digest = ''] = DIGEST.exec(article) ?? [];
  const { source, before: text } = sourceLine(article.slice(quoted.length));
  const rolling = categories === 'emnews';
  return {
    body: text,
    url: link || (id ? `https://finance.eastmoney.com/a/${id}.html` : null),
    source:
      source ??
      (rolling ? (MEDIUM.exec(digest || text.trim())?.[1] ?? null) : tags.replace(/新闻$/, '')),
    digest,
  };
}

// All three look from the end: an expression that ends in `$` begins at every place of a long file.

function withoutReturnLinks(text: string): string {
  for (let rest = text; ; ) {
    const at = rest.lastIndexOf('[返回');
    if (at < 0 || !RETURN_LINK.test(rest.slice(at))) return rest;
    rest = rest.slice(0, at).trimEnd();
  }
}

/** The address on the last line, and what stands before it; `null`: there is none. */
function linkLine(text: string): { link: string | null; before: string } {
  const at = text.lastIndexOf('<');
  const link = at < 0 ? undefined : ADDRESS.exec(text.slice(at))?.[1];
  const before = text.slice(0, Math.max(at, 0)).trimEnd();
  const ownLine = text.slice(before.length, Math.max(at, 0)).includes('\n');
  return link !== undefined && ownLine ? { link, before } : { link: null, before: text };
}

/** The outlet that the last paragraph names, if it is one that does, and what stands before it. */
function sourceLine(text: string): { source: string | null; before: string } {
  const at = text.lastIndexOf(SOURCE_START);
  const last = text.slice(at).trimEnd();
  if (at < 0 || !last.endsWith(SOURCE_END)) return { source: null, before: text };
  const [, source = ''] = textOf(last).split(SOURCE_NAMED);
  return { source: source.replace(/）$/, '') || null, before: text.slice(0, at) };
}

/** Names of outlets may have links to stocks in them. */
function textOf(html: string): string {
  return html.replace(/<[^<>]*>/g, '').trim();
}

/** What a post of the finews blog has around its article. */
export interface FinewsPost {
  /** The article: HTML, or Markdown with a digest. */
  body: string;
  url: string | null;
  source: string | null;
  digest: string;
}

/** `[返回东财滚动新闻](…)`, `[返回首页](…)`, on one line or two, in every form that the generator wrote. */
const RETURN_LINK = /\s*\[返回[^\]\n]*\]\([^)\n]*\)(?:\s*｜)?\s*$/;
const LINK_LINE = /\n\s*<([^<>\s]*)>\s*$/;
/** A post by source ends with this line, glued to the last paragraph. */
const SOURCE_LINE = /<p class="em_media">([\s\S]*?)<\/p>\s*$/;
const DIGEST = /^\s*> ?(.*)\n+(?=<)/;
/** `（央视新闻客户端）` at the end of a digest. */
const MEDIUM = /[（(]([^（()）]{2,20})[）)]\s*$/;

/** Takes a post's body apart; `null` where it is no post of that blog. `name`: of its file. */
export function finewsPost(
  body: string,
  name: string,
  { categories, tags }: { categories: string; tags: string },
): FinewsPost | null {
  let rest = body.trimEnd();
  while (RETURN_LINK.test(rest)) rest = rest.replace(RETURN_LINK, '');
  const [line, link = ''] = LINK_LINE.exec(rest) ?? [];
  const id = /(?:^|\/)[\d-]*?(NW)?(\d{18})(?:@\w+)?\.md$/.exec(name)?.[2];
  if (!id && !/新闻$/.test(tags)) return null;
  if (line === undefined && rest === body.trimEnd()) return null;
  const article = line === undefined ? rest : rest.slice(0, -line.length);
  const [quoted = '', digest = ''] = DIGEST.exec(article) ?? [];
  const text = article.slice(quoted.length);
  const sourceLine = textOf(SOURCE_LINE.exec(text)?.[1] ?? '');
  const rolling = categories === 'emnews';
  return {
    body: text.replace(SOURCE_LINE, ''),
    url: link || (id ? `https://finance.eastmoney.com/a/${id}.html` : null),
    source:
      /文章来源：(.+?)）?$/.exec(sourceLine)?.[1] ??
      (rolling ? (MEDIUM.exec(digest || text.trim())?.[1] ?? null) : tags.replace(/新闻$/, '')),
    digest,
  };
}

/** Names of outlets may have links to stocks in them. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

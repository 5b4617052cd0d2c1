import { squash } from '../text/squash.ts';

const SEPARATOR =
  /\s*(?:[_|｜»›]|--+|——(?=[^—]{2,12}$)|[·•](?=[^·•]*$))\s*|\s+[-–—]\s+|(?<=[\u3000-\u9fff\uff00-\uffef])\s?[-–]\s?(?=[\u3400-\u9fffA-Z])/;
/** Words that a Chinese site's or section's name ends with. */
const SITE_WORD =
  /(?:网|網|报|報|社|台|新闻|新聞|频道|頻道|门户|在线|首页|资讯|社区|客户端|中心|专栏|论坛|博客|日报|订阅|公众平台|电子版|財經|财经|要闻|版|\.com|\.cn|\.net|app)$/i;

/** The parts of a page's title: headline, section, site. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** True for a last part that names a site or section and not the end of a headline. */
function isSuffix(part: string, rest: string, siteNames: readonly string[]): boolean {
  const plain = squash(part);
  if (siteNames.some((name) => squash(name) !== '' && plain.includes(squash(name)))) return true;
  if (/[\u3400-\u9fff]/.test(rest))
    return SITE_WORD.test(part) || (plain.length <= 6 && squash(rest).length >= 10);
  return part.length <= 30 && part.split(/\s+/).length <= 4 && rest.split(/\s+/).length >= 4;
}

/** A page's title without the site and section names at its end, and what was cut off, in page order. */
export function stripSuffix(
  title: string,
  siteNames: readonly string[],
): { headline: string; suffix: string[] } {
  const parts = titleParts(title);
  const suffix: string[] = [];
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const rest = title.slice(0, title.lastIndexOf(last)).trim();
    if (!isSuffix(last, parts.slice(0, -1).join(' '), siteNames)) break;
    suffix.unshift(last);
    parts.pop();
    title = rest.replace(/[\s_|｜»›·•–—-]+$/, '');
  }
  return { headline: title.trim(), suffix };
}

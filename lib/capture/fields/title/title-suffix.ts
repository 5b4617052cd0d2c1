import { squash } from '../../../text/folding/squash.ts';

const SEPARATOR =
  /\s*(?:[_|｜ㅣ»›]|--+|——(?=[^—]{2,12}$)|[·•：](?=[^·•：]*$))\s*|\s+[-–—]\s+|(?<=[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef][”"』」'’]?)\s?[-–]\s?(?=[\u3400-\u9fff\uac00-\ud7afA-Z])/;
/** Words that a Chinese site's or section's name ends with. */
const SITE_WORD =
  /(?:网|網|报|報|社|台|新闻|新聞|频道|頻道|门户|在线|首页|资讯|社区|客户端|中心|专栏|论坛|博客|日报|订阅|公众平台|电子版|財經|财经|要闻|版|일보|신문|뉴스|경제|방송|타임스|투데이|데일리|\.com|\.cn|\.net|app)$/i;

/** What may stand between headline and site: 时政, 财经频道. */
const SECTION = new RegExp(`^[\\p{sc=Han}\\p{sc=Hangul}]{2,3}$|${SITE_WORD.source}`, 'iu');

/** The parts of a page's title: headline, section, site. */
function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * True for a last part that names a site or section and is not the end of a headline: in Chinese by its
 * last word or its shortness, elsewhere by a word that the host has too (The Daily Example, daily.example).
 */
function looksLikeSite(part: string, rest: string, host: string): boolean {
  if (/[\u3400-\u9fff\uac00-\ud7af]/.test(rest)) {
    return SITE_WORD.test(part) || (squash(part).length <= 6 && squash(rest).length >= 10);
  }
  const words = part.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const initials = words.map((word) => word.charAt(0)).join('');
  const labels = squash(host.replace(/^www\.|\.\w+$/g, ''));
  return (
    words.some((word) => word.length > 2 && labels.includes(word)) ||
    (initials.length > 1 && labels.includes(initials) && words.length < 5)
  );
}

/**
 * A page's title without the site and section names at its end, and what was cut off, in page order.
 * Known names of the site are always cut; where the host is given, so is what looks like one.
 */
export function stripSuffix(
  title: string,
  siteNames: readonly string[],
  host: string | null,
): { headline: string; suffix: string[] } {
  const parts = titleParts(title);
  const known = siteNames.map(squash).filter((name) => name !== '');
  const suffix: string[] = [];
  const isKnown = (part: string) =>
    known.some(
      (name) =>
        squash(part).includes(name) || (squash(part).length > 2 && name.includes(squash(part))),
    );
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const isSite =
      isKnown(last) || (host !== null && looksLikeSite(last, parts.slice(0, -1).join(' '), host));
    // A section stands between headline and site: cut together with the site, never by itself.
    if (!isSite && !(suffix.length > 0 && SECTION.test(last))) break;
    suffix.unshift(last);
    parts.pop();
  }
  if (suffix.length === 0) return { headline: title.trim(), suffix };
  const end = parts.at(-1) ?? '';
  return { headline: title.slice(0, title.lastIndexOf(end) + end.length).trim(), suffix };
}

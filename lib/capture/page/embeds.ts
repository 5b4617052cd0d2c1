import { EMBED_LINK } from './embed-link.ts';

/** Where players and posts of other sites are shown from, and the page that a reader can open instead. */
const PAGES: readonly [RegExp, string][] = [
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*/, 'youtube.com/watch?v=$1'],
  [/player\.bilibili\.com\/.*?bvid=(\w+).*/, 'www.bilibili.com/video/$1'],
  [/v\.qq\.com\/.*?vid=(\w+).*/, 'v.qq.com/x/page/$1.html'],
  [/(vimeo|youku|twitter|spotify|tiktok|instagram|weibo)(?=\.com\/)/, '$1'],
];

/**
 * Puts a captioned link in the place of what plays or shows something from elsewhere, so that an article
 * still says what was there. Frames of unknown sites are left alone.
 */
export function linkEmbeds(body: HTMLElement): void {
  for (const element of body.querySelectorAll('iframe, video, audio')) {
    const named = element.getAttribute('src') ?? element.getAttribute('data-src');
    const source = named || element.querySelector('source')?.getAttribute('src');
    if (!source || element.querySelector('p, div') || /^(?:blob|data|about):/.test(source))
      continue;
    const known = PAGES.find(([shown]) => shown.test(source));
    if (!known && element.localName === 'iframe') continue;
    const address = known ? source.replace(...known) : source;
    const figure = body.ownerDocument.createElement('figure');
    const caption = body.ownerDocument.createElement('figcaption');
    const link = body.ownerDocument.createElement(EMBED_LINK);
    link.setAttribute('href', address);
    link.textContent = element.getAttribute('title') || address;
    caption.append(link);
    figure.append(caption);
    element.replaceWith(figure);
  }
}

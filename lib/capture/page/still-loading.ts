import { saysOnly } from '../../text/folding/says-only.ts';
import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';

/** So much running text is an article, whatever else on the page is still turning. */
const ENOUGH_PROSE = 200;
/** A text node shorter than this, or without a stop, is a label. */
const SENTENCE = 15;
const STOP = /[。！？；.!?]/u;
const NOT_THE_ARTICLE =
  'script, style, noscript, template, textarea, nav, header, footer, aside, a, button, form, ' +
  '[class*="footer" i], [id*="footer" i], [class*="disclaimer" i], [class*="copyright" i], [hidden]';
const SMALL_PRINT = /^\s*(?:免责声明|免責聲明|版权|版權|声明|Copyright|©|Disclaimer)/i;

const LOADING_MARK =
  '[aria-busy="true"], [role="progressbar"], [class*="loading" i], [class*="spinner" i], ' +
  '[class*="skeleton" i], [id*="loading" i]';
const LOADING_WORDS =
  /^(?:(?:正在|页面|内容|数据)*(?:加载|載入|载入|读取)(?:中|失败)?|請稍候|请稍[候后等]|loading|please wait)/i;
const TRY_AGAIN = /^(?:点击|请)?(?:重试|刷新)?/u;
const ARTICLE_BOX =
  'article, main, [id*="article" i], [id*="content" i], [class*="article" i], [class*="content" i], ' +
  '[id*="detail" i], [class*="detail" i], [id*="zw" i]';

/**
 * True when the page does not seem to hold its article yet: hardly any running text, and something that
 * says it is coming: a loading mark, or a box for an article with nothing in it. A complete short piece
 * or a page of pictures has neither. Where an article was found, in `root`, it is mostly enough to look there.
 */
export function isStillLoading(document: Document, root: Element | null = null): boolean {
  const { body } = document;
  if (!body) return document.readyState === 'loading';
  if (root && readProse(root).length >= ENOUGH_PROSE) return false;
  const reading = readProse(body);
  if (reading.length >= ENOUGH_PROSE) return false;
  if (reading.saysLoading || [...body.querySelectorAll(LOADING_MARK)].some(isShown)) return true;
  if (reading.length > 0) return false;
  return (
    document.readyState === 'loading' || [...body.querySelectorAll(ARTICLE_BOX)].some(isEmptyBox)
  );
}

/** Running text outside menus, links and small print; stops counting when there is enough. */
function readProse(body: Element): { length: number; saysLoading: boolean } {
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  let length = 0;
  let saysLoading = false;
  for (let node = texts.nextNode(); node && length < ENOUGH_PROSE; node = texts.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const isSentence = text.length >= SENTENCE && STOP.test(text) && !SMALL_PRINT.test(text);
    if (isSentence && !node.parentElement?.closest(NOT_THE_ARTICLE)) length += text.length;
    else if (text.length >= 2 && text.length < 30 && isLoadingLine(text)) {
      saysLoading ||= node.parentElement !== null && isShown(node.parentElement);
    }
  }
  return { length, saysLoading };
}

/** 加载中 30%, 加载失败，点击重试。 */
function isLoadingLine(text: string): boolean {
  const words = trimSignsStart(text);
  const loading = LOADING_WORDS.exec(words)?.[0];
  if (loading === undefined) return false;
  const rest = words.slice(loading.length).replace(/^\P{L}+/u, '');
  return saysOnly(rest, TRY_AGAIN);
}

function isEmptyBox(element: Element): boolean {
  return (
    element.textContent.trim() === '' &&
    element.querySelector('img, video, iframe, picture, canvas') === null &&
    element.shadowRoot === null
  );
}

/** Only the few elements that look like a loading mark are asked for their style. */
function isShown(element: Element): boolean {
  if (element.closest('script, style, noscript, template, [hidden]')) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || style?.visibility === 'hidden') return false;
  }
  return true;
}

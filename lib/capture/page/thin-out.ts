import { oneLine } from '../../text/folding/one-line.ts';
import { linkEmbeds } from './embeds.ts';
import { judgeHidden } from './hidden.ts';
import { fillFromNoscript } from './noscript-image.ts';
import { realImage } from './real-image.ts';

const LEFT_OUT =
  'script, style, template, link, meta, base, head, object, applet, canvas, svg, frame, frameset';

/** `NodeFilter.SHOW_COMMENT`, with processing instructions. */
const COMMENTS = 128 | 64;

/**
 * Takes out of a copied body what a reader does not see (scripts, comments, what is hidden, what browsers
 * without scripts are told) and puts what a reader does see in its place: lazy pictures their real
 * address, formulas their characters.
 */
export function thinOut(body: HTMLElement): void {
  dropHidden(body);
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  dropComments(body);
  linkEmbeds(body);
  for (const math of body.querySelectorAll('math')) math.replaceWith(mathText(math));
  for (const noscript of body.querySelectorAll('noscript')) {
    fillFromNoscript(noscript);
    noscript.remove();
  }
  for (const image of body.querySelectorAll('img')) {
    const address = realImage(image);
    if (address && address !== image.getAttribute('src')) image.setAttribute('src', address);
  }
}

function dropHidden(body: Element): void {
  // All are judged before any goes: how much of the page an element holds does not depend on the others.
  for (const [element, isHidden] of judgeHidden(body)) {
    if (isHidden) element.remove();
    // What is shown after all must not be taken as hidden by whoever reads the copy.
    else for (const mark of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(mark);
  }
}

/** Between the words of a paragraph they are in the way of whoever joins them. */
function dropComments(body: Element): void {
  const comments = body.ownerDocument.createTreeWalker(body, COMMENTS);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as ChildNode);
  for (const comment of found) comment.remove();
}

/** A formula as its characters; annotations (TeX source) are a second copy of it. */
function mathText(math: Element): string {
  const annotation = math.querySelector('annotation, annotation-xml')?.textContent ?? '';
  return oneLine((math.textContent ?? '').replace(annotation, ''));
}

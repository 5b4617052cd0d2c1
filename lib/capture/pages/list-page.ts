/** So many characters before the links are enough to tell what they part. */
const ENOUGH = 100;
/** More headlines with a link than this, or more of the text in links, and it is a list of articles. */
const MAX_HEADLINES = 2;
const MAX_LINKED = 0.3;

/** True where what stands before `end`, the last link to a page, is a list of articles and not one of them. */
export function isListBefore(end: Element): boolean {
  const { ownerDocument: document } = end;
  for (let box = end.parentElement; box; box = box.parentElement) {
    const range = document.createRange();
    range.setStart(box, 0);
    range.setEndBefore(end);
    const before = range.cloneContents();
    for (const unread of before.querySelectorAll('script, style, noscript')) unread.remove();
    const length = lengthOf(before);
    if (length < ENOUGH && box !== document.body) continue;
    const links = [...before.querySelectorAll('a[href]')];
    const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
    const headlines = links.filter(({ parentElement }) => parentElement?.closest('h2, h3, h4, dt'));
    return headlines.length > MAX_HEADLINES || linked > length * MAX_LINKED;
  }
  return true;
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, '').length;
}

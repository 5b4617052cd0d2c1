import { oneLine } from '../../text/folding/one-line.ts';
import { squash } from '../../text/folding/squash.ts';
import type { Snapshot } from '../page/snapshot.ts';

/** An entry has at least so much text below its heading, in characters. */
const ENTRY = 80;

/** With less than this left of the text, in characters, it was not the others that went. */
const LEFT = 100;

/**
 * Takes other articles out of the content, where the page holds several in boxes that look alike, each under
 * a heading like the headline of this one, which the page's title repeats: entries of a blog, or what an
 * endless page has appended. Chapters look so too, but have neither an `h1` nor an address each.
 */
export function dropEntries(content: Element, snapshot: Snapshot, headline: Element): void {
  const title = squash(headline.textContent);
  const isNamed =
    /^h\d$/.test(headline.localName) &&
    title !== '' &&
    squash(headline.ownerDocument.title).includes(title);
  const others = isNamed ? otherEntries(headline) : [];
  if (others.length === 0) return;
  const inside = new Set<Element | null>();
  for (const element of content.querySelectorAll('*')) {
    const live = snapshot.liveElement(element);
    if (live && others.some((other) => other.contains(live))) inside.add(element);
  }
  const outermost = [...inside].filter((element) => !inside.has(element?.parentElement ?? null));
  const length = outermost.reduce((sum, element) => sum + (element?.textContent.length ?? 0), 0);
  if (content.textContent.length - length < LEFT) return;
  for (const element of outermost) element?.remove();
}

/** The boxes that look like the one around the headline, beside it. */
function otherEntries(headline: Element): Element[] {
  const heading = lookOf(headline);
  for (let box = headline.parentElement; box; box = box.parentElement) {
    const look = lookOf(box);
    const others = [...(box.parentElement?.children ?? [])].filter(
      (one) => one !== box && lookOf(one) === look && isEntry(one, heading),
    );
    if (others.length > 0 && isEntry(box, heading)) return others;
  }
  return [];
}

function lookOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

function isEntry(box: Element, look: string): boolean {
  const [name = ''] = look.split(' ');
  const heading = [...box.getElementsByTagName(name)].find((one) => lookOf(one) === look);
  if (!heading) return false;
  const length = oneLine(box.textContent).length - heading.textContent.length;
  const isLinked = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return length >= ENTRY && (name === 'h1' || isLinked !== null);
}

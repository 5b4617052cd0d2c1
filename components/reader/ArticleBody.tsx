import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitize } from '../../lib/html/sanitize.ts';
import styles from './ArticleBody.module.css';
import { type SoughtWords, useMatches } from './use-matches.ts';

export interface ArticleBodyProps {
  /** As it was captured; cleaned again here. */
  html: string;
  /** Stands in for an article that has words but no markup. */
  text: string;
  /** BCP 47; `und` where it cannot be told. */
  lang: string;
  images: 'blocked' | 'loaded';
  /** Addresses in this browser of pictures that are kept, by those on the web. */
  kept: ReadonlyMap<string, string>;
  sought: SoughtWords;
  /** The element that scrolls. */
  pageRef: RefObject<HTMLElement>;
}

/** The text of an article, set for reading. The only place where a page's markup is shown. */
export function ArticleBody(props: ArticleBodyProps) {
  const { html, text, lang, images, kept, sought, pageRef } = props;
  const body = useRef<HTMLDivElement>(null);
  // Not by rendering: what is there, with the reader's place and selection in it, is left alone until
  // the article itself changes.
  useLayoutEffect(() => {
    if (html) body.current?.replaceChildren(sanitize(html, { images, kept }));
    else body.current?.replaceChildren(...paragraphs(text));
    for (const block of body.current?.querySelectorAll(INDENTED) ?? []) trimIndent(block);
    for (const table of body.current?.querySelectorAll('table') ?? []) makeScrollable(table);
    for (const image of body.current?.querySelectorAll('img:not([src])') ?? []) standIn(image);
  }, [html, text, images, kept]);
  useMatches(body, pageRef, sought, `${images} ${kept.size} ${html || text}`);
  return (
    <div ref={body} class={styles['body']} lang={lang === 'und' ? undefined : lang} dir="auto" />
  );
}

function paragraphs(text: string): HTMLParagraphElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
}

/** Blocks that sites indent with spaces of their own. */
const INDENTED = 'p, h1, h2, h3, h4, h5, h6, li';

/** Paragraphs are told apart by the space between them; the two blanks that some sites put before them go. */
function trimIndent(block: Element): void {
  const [first] = block.childNodes;
  if (first instanceof Text) first.data = first.data.trimStart();
}

/** A table that is wider than the text scrolls by itself, also with the keyboard. */
function makeScrollable(table: HTMLTableElement): void {
  const frame = document.createElement('div');
  frame.className = styles['table'] ?? '';
  frame.tabIndex = 0;
  table.replaceWith(frame);
  frame.append(table);
}

/** The words of a picture that is not asked for, in its place. */
function standIn(image: Element): void {
  const place = document.createElement('span');
  place.className = styles['blocked'] ?? '';
  place.textContent = image.getAttribute('alt');
  image.replaceWith(place);
}

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type SoughtWord, soughtKey } from '../../lib/text/sought-word.ts';
import { findMatches } from './find-matches.ts';
import { paintMatches } from './paint-matches.ts';

/** What is sought in an article that is open. */
export interface SoughtWords {
  words: readonly SoughtWord[];
  /** The match that was stepped to; -1: none yet. */
  at: number;
  onCount: (count: number) => void;
}

/**
 * Colours the words in an article and brings the one that was stepped to into view on the
 * page that scrolls. `content` stands for
 * what is in the element: when it changes, the words are looked for again.
 */
export function useMatches(
  body: RefObject<HTMLElement>,
  page: RefObject<HTMLElement>,
  { words, at, onCount }: SoughtWords,
  content: string,
): void {
  const found = useRef<Range[]>([]);
  useEffect(() => {
    found.current = body.current ? findMatches(body.current, words) : [];
    onCount(found.current.length);
    paintMatches(found.current, found.current[at]);
    return () => paintMatches([], undefined);
  }, [content, soughtKey(words)]);
  useEffect(() => {
    const range = found.current[at];
    paintMatches(found.current, range);
    if (range && page.current) reveal(range, page.current);
  }, [at]);
}

/** To the middle of the page; left where it is when it can be seen well. */
function reveal(range: Range, page: HTMLElement): void {
  const [match, seen] = [range.getBoundingClientRect(), page.getBoundingClientRect()];
  const margin = seen.height / 6;
  if (match.top > seen.top + margin && match.bottom < seen.bottom - margin) return;
  page.scrollTop += match.top - seen.top - seen.height / 2;
}

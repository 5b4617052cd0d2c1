import { type MarkedText, markWords, occurrences } from './mark-words.ts';

/** Characters shown before the first word that was found: enough to see it on the first line of two. */
const BEFORE = 16;
const LENGTH = 140;
const SENTENCE_END = /[\n。！？!?；]|\.\s/gu;

/**
 * The part of a text where the words (folded) are found first, marked, on one line: from the beginning
 * of the sentence where that is near, else from a few characters before. `null` where none is in it.
 */
export function passage(text: string, words: readonly string[]): MarkedText | null {
  const first = occurrences(text, words)[0];
  if (!first) return null;
  const start = passageStart(text, first.start);
  const cut = text
    .slice(start, start + LENGTH)
    .replace(/\s+/gu, ' ')
    .trim();
  const more = start + LENGTH < text.length;
  return markWords(`${start > 0 ? '…' : ''}${cut}${more ? '…' : ''}`, words);
}

function passageStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - BEFORE * 2), at);
  const sentence = [...before.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return at - before.length + sentence.index + sentence[0].length;
  if (at <= BEFORE) return 0;
  // Neither in the middle of a Latin word nor of a surrogate pair.
  const near = text.slice(at - BEFORE, at);
  const boundary = near.search(/[\s\u3000-\u9fff]/u);
  return boundary < 0 ? at : at - BEFORE + boundary;
}

import { type MarkedText, markWords, wordPlaces } from './mark-words.ts';
import type { SoughtWord } from './sought-word.ts';

/** Characters shown before the first word that was found: enough to see it on the first line of two. */
const BEFORE = 16;
const LENGTH = 140;
const SENTENCE_END = /[\n。！？!?；]|\.\s/gu;

/**
 * The part of a text that has most of the words, the first of such parts, marked, on one line: from
 * the beginning of the sentence where that is near, else from a few characters before. `null` where none is
 * in it.
 */
export function passage(text: string, words: readonly SoughtWord[]): MarkedText | null {
  const first = bestStart(wordPlaces(text, words));
  if (first === null) return null;
  const start = passageStart(text, first);
  const cut = text
    .slice(start, start + LENGTH)
    .replace(/\s+/gu, ' ')
    .trim();
  const more = start + LENGTH < text.length;
  return markWords(`${start > 0 ? '…' : ''}${cut}${more ? '…' : ''}`, words);
}

/** Where the first word stands of those that most different ones follow, near enough to be shown with it. */
function bestStart(places: readonly { start: number; end: number; word: string }[]): number | null {
  let best: { start: number; words: number } | null = null;
  for (const [at, { start }] of places.entries()) {
    const near = new Set<string>();
    for (let next = at; next < places.length; next++) {
      const place = places[next];
      if (!place || place.end > start + LENGTH - 2 * BEFORE) break;
      near.add(place.word);
    }
    if (!best || near.size > best.words) best = { start, words: near.size };
  }
  return best?.start ?? null;
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

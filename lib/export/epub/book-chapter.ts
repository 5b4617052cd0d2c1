import type { ClipDocument } from '../clip-document.ts';
import { publishedClock } from '../clock/clip-clock.ts';

/** What contents and package say of a chapter, once its text is written: little, for books of thousands. */
export interface BookChapter {
  /** Within the book: `clip-0001`. */
  id: string;
  title: string;
  source: string | null;
  /** `2022-05-18`; `null`: not known. */
  date: string | null;
  /** BCP 47; empty: not known. */
  language: string;
  updatedAt: number;
  clipId: string;
}

/** The `number`th chapter of a book. */
export function bookChapter({ clip }: ClipDocument, number: number): BookChapter {
  return {
    id: `clip-${String(number).padStart(4, '0')}`,
    title: shown(clip.title) || clip.canonicalUrl,
    source: shown(clip.source ?? '') || null,
    date: publishedClock(clip)?.date ?? null,
    language: clip.lang === 'und' ? '' : clip.lang,
    updatedAt: clip.updatedAt,
    clipId: clip.id,
  };
}

/** On one line; empty where nothing of it can be seen, which EPUB does not allow of a name. */
function shown(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

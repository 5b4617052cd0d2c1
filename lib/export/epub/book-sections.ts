import type { BookOptions } from '../export-context.ts';
import type { BookChapter } from './book-chapter.ts';

/** Chapters under one heading. */
export interface BookSection {
  heading: string;
  chapters: BookChapter[];
}

/**
 * The chapters by outlet, the one with most of them first, or by month of publication, the newest first;
 * within, the newest first. What is not known comes last.
 */
export function bookSections(
  chapters: readonly BookChapter[],
  { groupBy, unknown }: BookOptions,
): BookSection[] {
  const groups = new Map<string | null, BookChapter[]>();
  for (const chapter of chapters) {
    const key = groupBy === 'source' ? chapter.source : (chapter.date?.slice(0, 7) ?? null);
    const group = groups.get(key) ?? [];
    group.push(chapter);
    groups.set(key, group);
  }
  const sections = [...groups].sort(([a, first], [b, second]) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (groupBy === 'date') return a < b ? 1 : -1;
    return second.length - first.length || (a < b ? -1 : 1);
  });
  return sections.map(([key, group]) => ({
    heading: key ?? unknown,
    chapters: group.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
  }));
}

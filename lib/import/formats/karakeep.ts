import * as v from 'valibot';
import { unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { foundAt } from '../found-article.ts';
import type { ImportFormat } from '../import-format.ts';
import { jsonOf } from '../json-of.ts';
import { readTime } from '../read-moment.ts';

const text = v.optional(v.nullable(v.string()));

const BOOKMARK = v.looseObject({
  createdAt: v.optional(v.number()),
  title: text,
  tags: v.optional(v.array(v.string())),
  content: v.nullable(
    v.looseObject({ type: v.string(), url: v.optional(v.string()), text: v.optional(v.string()) }),
  ),
  note: text,
  favourited: v.optional(v.boolean()),
});

/** Karakeep's (once Hoarder's) JSON: `bookmarks`, of which links are articles and notes have no address. */
export const karakeep: ImportFormat = {
  id: 'karakeep',
  async matches({ files: [file] }) {
    return file !== undefined && bookmarksIn(await jsonOf(file)) !== null;
  },
  async *read({ files }) {
    for (const file of files) {
      for (const [at, one] of (bookmarksIn(await jsonOf(file)) ?? []).entries()) {
        const { success, output } = v.safeParse(BOOKMARK, one);
        const name = (success && output.title) || `${file.name}, ${at + 1}`;
        if (!success) yield unread('not-read', name);
        else if (!output.content?.url) yield unread('no-address', name);
        else {
          const found = {
            ...foundAt(output.content.url),
            title: output.title ?? '',
            tags: output.tags ?? [],
            note: output.note ?? '',
            starred: output.favourited ?? false,
            savedAt: readTime(output.createdAt),
          };
          yield await articleEntry(found, name);
        }
      }
    }
  },
};

function bookmarksIn(value: unknown): unknown[] | null {
  const { bookmarks } = Object(value) as { bookmarks?: unknown };
  return Array.isArray(bookmarks) ? bookmarks : null;
}

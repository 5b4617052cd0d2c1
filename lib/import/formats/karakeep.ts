import * as v from 'valibot';
import { unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { foundAt } from '../found-article.ts';
import { jsonFormat } from '../json-format.ts';
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
export const karakeep = jsonFormat('karakeep', {
  field: 'bookmarks',
  told: () => true,
  async entry(one, place) {
    const { success, output } = v.safeParse(BOOKMARK, one);
    const name = (success && output.title) || place;
    if (!success) return unread('not-read', name);
    if (!output.content?.url) return unread('no-address', name);
    const found = {
      ...foundAt(output.content.url),
      title: output.title ?? '',
      tags: output.tags ?? [],
      note: output.note ?? '',
      starred: output.favourited ?? false,
      savedAt: readTime(output.createdAt),
    };
    return articleEntry(found, name);
  },
});

import * as v from 'valibot';
import { unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { foundAt } from '../found-article.ts';
import { jsonFormat } from '../json-format.ts';
import { readMoment, readTime } from '../read-moment.ts';

const text = v.optional(v.nullable(v.string()));
const flag = v.optional(v.union([v.number(), v.boolean(), v.string()]));

/** An article as wallabag's JSON export has it. Tags are names, or objects with a label; in version 1 one text. */
const ENTRY = v.looseObject({
  url: v.string(),
  is_archived: flag,
  is_starred: flag,
  /** As version 1 has it: `"1"`. */
  is_fav: flag,
  title: text,
  content: text,
  created_at: text,
  published_at: text,
  published_by: v.optional(v.nullable(v.array(v.nullable(v.string())))),
  language: text,
  domain_name: text,
  tags: v.optional(
    v.nullable(
      v.union([v.string(), v.array(v.union([v.string(), v.looseObject({ label: v.string() })]))]),
    ),
  ),
  annotations: v.optional(v.array(v.looseObject({ text: text, quote: text }))),
});

/** wallabag's JSON: a list of articles with their texts. Annotations become the note. */
export const wallabag = jsonFormat('wallabag', {
  told: (_, first) => 'is_archived' in Object(first) || 'is_fav' in Object(first),
  async entry(one, place) {
    const { success, output } = v.safeParse(ENTRY, one);
    return success ? articleEntry(foundIn(output), output.url) : unread('not-read', place);
  },
});

function foundIn(entry: v.InferOutput<typeof ENTRY>) {
  const notes = (entry.annotations ?? []).map(({ quote, text: words }) =>
    [quote && `> ${quote}`, words].filter(Boolean).join('\n\n'),
  );
  return {
    ...foundAt(entry.url),
    title: entry.title ?? '',
    html: entry.content ?? '',
    bylines: (entry.published_by ?? []).filter((name) => name !== null),
    siteName: entry.domain_name ?? null,
    published: readMoment(entry.published_at),
    lang: entry.language ?? '',
    tags: (typeof entry.tags === 'string' ? entry.tags.split(',') : (entry.tags ?? [])).map(
      (tag) => (typeof tag === 'string' ? tag : tag.label),
    ),
    note: notes.join('\n\n'),
    starred: [entry.is_starred, entry.is_fav].some((mark) => Number(mark) === 1),
    savedAt: readTime(entry.created_at),
  };
}

import * as v from 'valibot';
import { unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { type FoundArticle, foundAt } from '../found-article.ts';
import { jsonFormat } from '../json-format.ts';
import { readMoment, readTime } from '../read-moment.ts';
import { startOfField } from '../start-of-field.ts';

const words = v.optional(v.nullable(v.string()), null);
const text = v.optional(v.string(), '');
const texts = v.optional(v.array(v.string()), []);
const moment = v.optional(
  v.nullable(
    v.object({
      iso: v.string(),
      precision: v.picklist(['year', 'month', 'day', 'minute', 'second']),
      zone: v.picklist(['stated', 'assumed']),
    }),
  ),
  null,
);
const security = v.object({ market: v.string(), code: v.string(), name: v.string() });

const CLIP = v.looseObject({
  kind: text,
  url: v.string(),
  canonicalUrl: text,
  title: text,
  kicker: words,
  subtitle: words,
  originalTitle: words,
  bylines: texts,
  editors: texts,
  source: words,
  siteName: words,
  published: moment,
  modified: moment,
  lang: text,
  excerpt: text,
  keywords: texts,
  securities: v.optional(v.array(security), []),
  tags: texts,
  note: text,
  starred: v.optional(v.boolean(), false),
  clippedAt: text,
  html: text,
});

/** Our own clips as JSON (docs/JSON.md). Of the older texts and the evidence, which it has not, archives know. */
export const clipsJson = jsonFormat('clipsJson', {
  field: 'clips',
  told: (text) => text.startsWith('"jianbao-clips"', startOfField(text, 'format') ?? text.length),
  async entry(one, place) {
    const { success, output } = v.safeParse(CLIP, one);
    return success ? articleEntry(foundIn(output), output.url) : unread('not-read', place);
  },
});

function foundIn({ kind, clippedAt, ...clip }: v.InferOutput<typeof CLIP>): FoundArticle {
  const dated = (stated: typeof clip.published) =>
    stated && readMoment(stated.iso) ? stated : null;
  return {
    ...foundAt(clip.url),
    ...clip,
    published: dated(clip.published),
    modified: dated(clip.modified),
    selection: kind === 'selection',
    savedAt: readTime(clippedAt),
  };
}

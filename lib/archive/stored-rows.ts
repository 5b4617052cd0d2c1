import * as v from 'valibot';
import type { Clip, Revision } from '../clip/clip.ts';
import type { StoredImage } from '../clip/stored-image.ts';

const text = v.string();
const texts = v.array(text);
/** What `Date` can tell. */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** Rows are walked through from the empty one on. */
const id = v.pipe(text, v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** No address that would run something when it is followed. */
const address = v.pipe(
  text,
  v.check((url) => URL.canParse(url) && !/^(?:javascript|data|vbscript|blob):/i.test(url.trim())),
);
const moment = v.nullable(
  v.looseObject({
    iso: v.pipe(
      text,
      v.check((iso) => !Number.isNaN(Date.parse(iso))),
    ),
    precision: v.picklist(['year', 'month', 'day', 'minute', 'second']),
    zone: v.picklist(['stated', 'assumed']),
  }),
);
const picture = v.looseObject({
  url: text,
  alt: text,
  caption: text,
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
});

/** A clip's row as archives have it. Fields that a later extension added pass as they are. */
const CLIP = v.looseObject({
  id,
  kind: v.picklist(['article', 'selection', 'link']),
  identity: text,
  url: address,
  canonicalUrl: address,
  title: text,
  kicker: v.optional(v.nullable(text), null),
  subtitle: v.optional(v.nullable(text), null),
  originalTitle: v.optional(v.nullable(text), null),
  bylines: texts,
  editors: texts,
  source: v.nullable(text),
  siteName: v.nullable(text),
  published: moment,
  modified: moment,
  lang: text,
  excerpt: text,
  leadImage: v.nullable(picture),
  keywords: texts,
  securities: v.optional(v.array(v.looseObject({ market: text, code: text, name: text })), []),
  notes: texts,
  tags: texts,
  note: text,
  starred: v.boolean(),
  corrected: texts,
  clippedAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
  revisionId: id,
  revisions: count,
  length: count,
});

const REVISION = v.looseObject({
  id,
  clipId: id,
  capturedAt: time,
  hash: text,
  title: text,
  html: text,
  text,
  images: v.array(picture),
  evidence: v.record(text, v.looseObject({ from: text, quote: v.optional(text) })),
});

const IMAGE = v.object({ hash: text, type: text, urls: texts });

/** The clip in a line of `clips/`; `null` where it is none: an archive may have been written by anybody. */
export function readClipRow(value: unknown): Clip | null {
  return (rowOf(v.object({ clip: CLIP }), value)?.clip ?? null) as Clip | null;
}

/** The text in a line of `texts/`; `null` where it is none. */
export function readRevisionRow(value: unknown): Revision | null {
  return (rowOf(v.object({ revision: REVISION }), value)?.revision ?? null) as Revision | null;
}

/** What `images/<hash>.json` says of a picture; `null` where it is no such line. */
export function readImageRow(value: unknown): Omit<StoredImage, 'bytes'> | null {
  return rowOf(IMAGE, value);
}

function rowOf<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

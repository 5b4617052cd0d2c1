import type { ClipDocument } from '../clip-document.ts';
import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { WallClock } from '../clock/wall-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';

type Field = string | number | readonly string[];

/** What templates can name, each with how it is had. docs/TEMPLATES.md describes them; a test compares. */
const FIELDS: Readonly<
  Record<string, (document: ClipDocument, settings: ExportSettings) => Field>
> = {
  title: ({ clip }) => clip.title,
  source: ({ clip }) => clip.source ?? '',
  site: ({ clip }) => clip.siteName ?? '',
  bylines: ({ clip }) => clip.bylines,
  editors: ({ clip }) => clip.editors,
  published: ({ clip }) => isoText(publishedClock(clip), clip.published?.precision === 'day'),
  clipped: ({ clip }, settings) => isoText(clippedClock(clip, settings)),
  url: ({ clip }) => clip.canonicalUrl,
  page_url: ({ clip }) => clip.url,
  lang: ({ clip }) => (clip.lang === 'und' ? '' : clip.lang),
  tags: ({ clip }) => clip.tags,
  keywords: ({ clip }) => clip.keywords,
  note: ({ clip }) => clip.note,
  excerpt: ({ clip }) => clip.excerpt,
  image: ({ clip }) => clip.leadImage?.url ?? '',
  characters: ({ clip }) => clip.length,
  kind: ({ clip }) => clip.kind,
  id: ({ clip }) => clip.id,
  markdown: ({ revision, images }) => writeMarkdown(articleTree(revision.html, images)).trimEnd(),
  text: ({ revision }) => revision.text,
  html: ({ revision }) => revision.html,
};

/** The names of the fields. */
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** A clip as templates see it. The text in its forms is made when it is asked for. */
export function templateFields(document: ClipDocument, settings: ExportSettings): object {
  const fields = {};
  for (const [name, field] of Object.entries(FIELDS)) {
    Object.defineProperty(fields, name, { enumerable: true, get: () => field(document, settings) });
  }
  return fields;
}

function isoText(clock: WallClock | null, dayOnly = false): string {
  if (!clock) return '';
  return dayOnly ? clock.date : `${clock.date}T${clock.time}${clock.offset}`;
}

import type { Clip } from '../../clip/clip.ts';
import type { ClipDocument } from '../clip-document.ts';
import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { WallClock } from '../clock/wall-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { HUGO } from '../markdown/dialects.ts';
import type { FrontMatterValue } from '../markdown/front-matter.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { fileName } from '../names/file-name.ts';
import { slug } from '../names/slug.ts';

/** A clip as a page of Hugo's, before its front matter is written in one language or the other. */
export interface HugoPage {
  name: string;
  /** Left out where they are `null` or empty. `url` is none of them: Hugo would publish the page there. */
  fields: Record<string, FrontMatterValue | null>;
  body: string;
}

/** Dated by publication, else by clipping; outlets are categories. */
export function hugoPage(
  { clip, revision, images }: ClipDocument,
  settings: ExportSettings,
): HugoPage {
  const clipped = clippedClock(clip, settings);
  const clock = publishedClock(clip) ?? clipped;
  return {
    name: fileName(`${clock.date}-${slug(clip.title) || 'clip'}`, 'md'),
    fields: {
      title: clip.title,
      date: { time: isoText(clock) },
      lastmod: clip.modified && { time: clip.modified.iso },
      clipped: { time: isoText(clipped) },
      description: clip.excerpt || null,
      categories: clip.source === null ? [] : [term(clip.source)],
      tags: clip.tags.map(term),
      authors: clip.bylines,
      source: clip.source,
      canonicalURL: clip.canonicalUrl,
      language: language(clip),
      note: clip.note || null,
    },
    body: withoutShortcodes(writeMarkdown(articleTree(revision.html, images), HUGO)),
  };
}

/** Each is a page below its kind: Hugo stops at one that would lead out of it. */
function term(name: string): string {
  return name === '..' ? '. .' : name;
}

function isoText({ date, time, offset }: WallClock): string {
  return `${date}T${time}${offset}`;
}

function language({ lang }: Clip): string | null {
  return lang === 'und' ? null : lang;
}

/** In code no backslash can stand: Hugo shows what is in a comment there, and a lone sign with a space. */
function withoutShortcodes(body: string): string {
  return body
    .replace(/\{\{([<%])(?!\/\*)([^\n]*?)([>%])\}\}/g, '{{$1/*$2*/$3}}')
    .replace(/\{\{(?=[<%](?!\/\*))/g, '{ {');
}

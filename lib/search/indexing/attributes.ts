import type { Clip } from '../../clip/clip.ts';
import { hasTime } from '../../clip/has-time.ts';
import { type Flags, HAS } from './flags.ts';

/** What filters, sorting and facets need of a clip: a row of the columns. */
export interface Attributes {
  /** Milliseconds since the epoch. */
  clipped: number;
  /** The same, or `null`. */
  published: number | null;
  /** Minutes east of UTC of `published`: whose day it is where the page gave no more than a day. */
  offset: number;
  flags: Flags;
  source: string;
  /** The name of the site, a line break, its host. */
  site: string;
  lang: string;
  tags: string[];
}

/** The attributes of a clip as its row tells them. */
export function attributesOf(clip: Clip): Attributes {
  const { published } = clip;
  return {
    clipped: clip.clippedAt,
    published: published ? Date.parse(published.iso) : null,
    offset: published ? offsetOf(published.iso) : 0,
    flags: flagsOf(clip),
    source: clip.source ?? '',
    site: `${clip.siteName ?? ''}\n${hostOf(clip.canonicalUrl)}`,
    lang: clip.lang,
    tags: clip.tags,
  };
}

function flagsOf(clip: Clip): Flags {
  return (
    HAS.live |
    (clip.deletedAt === null ? 0 : HAS.trash) |
    (clip.published && !hasTime(clip.published) ? HAS.dayOnly : 0) |
    (clip.note === '' ? 0 : HAS.note) |
    (clip.bylines.length === 0 ? 0 : HAS.byline) |
    (clip.leadImage === null ? 0 : HAS.image) |
    (clip.kind === 'link' ? HAS.link : 0) |
    (clip.kind === 'selection' ? HAS.selection : 0) |
    (clip.starred ? HAS.starred : 0)
  );
}

function offsetOf(iso: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

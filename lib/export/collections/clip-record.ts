import type { ClipDocument } from '../clip-document.ts';

/** A clip as JSON has it: docs/JSON.md and docs/clips.schema.json describe every field. */
export function clipRecord({ clip, revision }: ClipDocument) {
  return {
    id: clip.id,
    kind: clip.kind,
    url: clip.url,
    canonicalUrl: clip.canonicalUrl,
    title: clip.title,
    kicker: clip.kicker,
    subtitle: clip.subtitle,
    originalTitle: clip.originalTitle,
    bylines: clip.bylines,
    editors: clip.editors,
    source: clip.source,
    siteName: clip.siteName,
    published: clip.published,
    modified: clip.modified,
    lang: clip.lang,
    excerpt: clip.excerpt,
    leadImage: clip.leadImage,
    keywords: clip.keywords,
    securities: clip.securities,
    tags: clip.tags,
    note: clip.note,
    starred: clip.starred,
    clippedAt: new Date(clip.clippedAt).toISOString(),
    updatedAt: new Date(clip.updatedAt).toISOString(),
    capturedAt: new Date(revision.capturedAt).toISOString(),
    html: revision.html,
    text: revision.text,
    images: revision.images,
  };
}

import { v7 as uuidv7 } from 'uuid';
import { clean } from '../capture/body/clean.ts';
import { imagesOf } from '../capture/body/images.ts';
import { readLanguage } from '../capture/fields/language.ts';
import { canonicalUrl } from '../clip/canonical-url.ts';
import type { Clip, Revision } from '../clip/clip.ts';
import { clipIdentity } from '../clip/clip-identity.ts';
import { contentHash } from '../clip/content-hash.ts';
import { type ImportEntry, unread } from '../clip/import-entry.ts';
import { cleanTag, tagKey } from '../clip/tag.ts';
import { blockText } from '../html/block-text.ts';
import { parseHtml } from '../html/parse-html.ts';
import { excerpt } from '../text/excerpt.ts';
import type { FoundArticle } from './found-article.ts';
import { MOST_CHARACTERS } from './most-characters.ts';

/**
 * The clip of an article that another program kept: its body cleaned as that of a page, its identity that of
 * a capture. Without an address that can be opened it is told as unread, by its title or `name`.
 */
export async function articleEntry(
  found: FoundArticle,
  name: string,
  now: number = Date.now(),
): Promise<ImportEntry> {
  const url = webAddress(found.url);
  if (url === null) return unread('no-address', found.title || name);
  const { html, title, note, excerpt: summary } = found;
  if (html.length + title.length + note.length + summary.length > MOST_CHARACTERS) {
    return unread('too-long', title.slice(0, 200) || name);
  }
  const clippedAt = found.savedAt ?? now;
  const body = clean(withoutHidden(found.html), url);
  const text = blockText(body);
  const canonical = canonicalUrl(webAddress(found.canonicalUrl) ?? url);
  const kind = text === '' ? 'link' : found.selection ? 'selection' : 'article';
  const revision: Revision = {
    id: uuidv7({ msecs: clippedAt }),
    clipId: uuidv7({ msecs: clippedAt }),
    capturedAt: clippedAt,
    hash: await contentHash(text),
    title: oneLine(found.title) || beginning(text) || url,
    html: text === '' ? '' : body.innerHTML.trim(),
    text,
    images: imagesOf(body),
    evidence: {},
  };
  const clip: Clip = {
    id: revision.clipId,
    kind,
    identity: await clipIdentity({ kind, canonicalUrl: canonical, text }),
    url,
    canonicalUrl: canonical,
    title: revision.title,
    kicker: lineOrNull(found.kicker),
    subtitle: lineOrNull(found.subtitle),
    originalTitle: lineOrNull(found.originalTitle),
    bylines: found.bylines.map(oneLine).filter(Boolean),
    editors: found.editors.map(oneLine).filter(Boolean),
    source: lineOrNull(found.source),
    siteName: lineOrNull(found.siteName),
    published: found.published,
    modified: found.modified,
    lang: readLanguage(text || found.title, found.lang).value,
    excerpt: oneLine(found.excerpt) || excerpt(text),
    leadImage: revision.images[0] ?? null,
    keywords: found.keywords.map(oneLine).filter(Boolean),
    securities: found.securities,
    notes: [],
    tags: eachOnce(found.tags.map(cleanTag).filter(Boolean)),
    note: found.note.trim(),
    starred: found.starred,
    corrected: [],
    clippedAt,
    updatedAt: clippedAt,
    deletedAt: null,
    revisionId: revision.id,
    revisions: 1,
    length: text.length,
  };
  return { kind: 'clip', whole: { clip, revisions: [revision] } };
}

/** The body, without what its own markup says is not to be seen. */
function withoutHidden(html: string): HTMLElement {
  const { body } = parseHtml(html);
  for (const element of body.querySelectorAll('[hidden], [style]')) {
    const style = element.getAttribute('style') ?? '';
    if (element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(style)) {
      element.remove();
    }
  }
  return body;
}

/** The address as one that a browser opens; `null`: it is none. */
function webAddress(text: string): string | null {
  const address = text.trim().replace(/^(?=www\.[\w-]+\.\w)/i, 'https://');
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^(?:https?|ftp|file):$/.test(protocol) ? href : null;
}

function lineOrNull(text: string | null): string | null {
  return text === null ? null : oneLine(text) || null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Stands for a title where there is none. */
function beginning(text: string): string {
  return Array.from(text.split('\n')[0] ?? '')
    .slice(0, 40)
    .join('');
}

function eachOnce(tags: string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) if (!byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  return [...byKey.values()];
}

import type { Clip, Revision } from '../lib/clip/clip.ts';
import { linkCapture } from '../lib/clip/link-capture.ts';
import type { ImportedClip } from '../lib/library/imports/import-clips.ts';
import type { Article } from './corpus.ts';

/** An article of the corpus as a clip with its text; ids and times go by its number. */
export function corpusClip(article: Article, number: number): ImportedClip {
  const clippedAt = Date.UTC(2024, 0, 1) + number * 60_000;
  const id = `0${clippedAt.toString(16)}-7000-8000-${String(number).padStart(12, '0')}`;
  const capture = linkCapture(`https://news.example/${number}`, article.title);
  const { html: _html, text: _text, images: _images, evidence: _evidence, ...fields } = capture;
  const clip: Clip = {
    ...fields,
    id,
    kind: 'article',
    identity: capture.canonicalUrl,
    source: article.source,
    siteName: article.source,
    published: { iso: article.published, precision: 'second', zone: 'assumed' },
    lang: 'zh-Hans',
    excerpt: article.text.slice(0, 120),
    tags: article.tags,
    note: '',
    starred: false,
    corrected: [],
    clippedAt,
    updatedAt: clippedAt,
    deletedAt: null,
    revisionId: `r${id}`,
    revisions: 1,
    length: article.text.length,
  };
  const revision: Revision = {
    id: `r${id}`,
    clipId: id,
    capturedAt: clippedAt,
    hash: '',
    title: article.title,
    html: article.text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    text: article.text,
    images: [],
    evidence: {},
  };
  return { clip, revision };
}

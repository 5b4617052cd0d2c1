import type { Capture } from '../lib/clip/capture.ts';
import type { Clip, Revision } from '../lib/clip/clip.ts';

/** A capture of a short article, with whatever the test cares about put over it. */
export function makeCapture(over: Partial<Capture> = {}): Capture {
  return {
    kind: 'article',
    url: 'https://news.example/a/1.html?from=home',
    canonicalUrl: 'https://news.example/a/1.html',
    title: '让群众享受“就近办”“随时办”服务',
    kicker: null,
    subtitle: null,
    originalTitle: null,
    bylines: ['刘岚'],
    editors: [],
    source: '中国邮政快递报',
    siteName: '示例新闻网',
    published: { iso: '2022-05-18T12:52:03+08:00', precision: 'second', zone: 'assumed' },
    modified: null,
    lang: 'zh-Hans',
    html: '<p>近年来，广东邮政坚持以人民为中心的发展思想。</p><p>□刘岚</p>',
    text: '近年来，广东邮政坚持以人民为中心的发展思想。\n□刘岚',
    excerpt: '近年来，广东邮政坚持以人民为中心的发展思想。',
    leadImage: null,
    images: [],
    keywords: [],
    securities: [],
    evidence: { source: { from: 'label after the body', quote: '（文章来源：中国邮政快递报）' } },
    notes: [],
    ...over,
  };
}

/** A clip as the library lists it. */
export function makeClip(over: Partial<Clip> = {}): Clip {
  const { html: _html, text, images: _images, evidence: _evidence, ...capture } = makeCapture();
  return {
    ...capture,
    id: '0196e2a0-0000-7000-8000-000000000001',
    identity: capture.canonicalUrl,
    tags: [],
    note: '',
    starred: false,
    corrected: [],
    clippedAt: Date.UTC(2022, 4, 18, 5, 0, 0),
    updatedAt: Date.UTC(2022, 4, 18, 5, 0, 0),
    deletedAt: null,
    revisionId: '0196e2a0-0000-7000-8000-00000000000a',
    revisions: 1,
    length: text.length,
    ...over,
  };
}

/** The text that `makeClip` has. */
export function makeRevision(over: Partial<Revision> = {}): Revision {
  const { title, html, text, images, evidence } = makeCapture();
  return {
    id: '0196e2a0-0000-7000-8000-00000000000a',
    clipId: '0196e2a0-0000-7000-8000-000000000001',
    capturedAt: Date.UTC(2022, 4, 18, 5, 0, 0),
    hash: '0'.repeat(64),
    title,
    html,
    text,
    images,
    evidence,
    ...over,
  };
}

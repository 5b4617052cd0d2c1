import { canonicalUrl } from './canonical-url.ts';
import type { Capture } from './capture.ts';

/** A capture of an address alone: nothing is fetched, everything but address and title is absent. */
export function linkCapture(url: string, title: string): Capture {
  return {
    kind: 'link',
    url,
    canonicalUrl: canonicalUrl(url),
    title: title.trim() || url,
    kicker: null,
    subtitle: null,
    originalTitle: null,
    bylines: [],
    editors: [],
    source: null,
    siteName: null,
    published: null,
    modified: null,
    lang: 'und',
    html: '',
    text: '',
    excerpt: '',
    leadImage: null,
    images: [],
    keywords: [],
    securities: [],
    evidence: {},
    notes: [],
  };
}

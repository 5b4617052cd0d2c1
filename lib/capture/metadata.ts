import type { ArticleReading, Metadata, PageReading } from './page-reading.ts';

/** The fields about the article: who wrote it, where and when it was published, in which language. */
export function readMetadata(page: PageReading, article: ArticleReading): Metadata {
  return {
    title: article.heading?.textContent?.trim() || page.document.title.trim() || page.url,
    bylines: [],
    editors: [],
    source: null,
    siteName: null,
    published: null,
    modified: null,
    lang: page.document.documentElement.lang || 'und',
    keywords: [],
    leadImage: null,
    canonicalUrl: page.url,
    evidence: {},
  };
}

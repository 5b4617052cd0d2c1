import type { PageReport } from '../page-report.ts';
import type { ArticlePages } from './article-pages.ts';

/** A paragraph, picture, heading, table… of a body. */
export interface PartBlock {
  html: string;
  text: string;
}

/** One page of an article, as it was read: plain data. */
export interface PagePart {
  report: PageReport;
  /** The body of the report, block by block. */
  blocks: PartBlock[];
  pages: ArticlePages | null;
}

import type { MetaTags } from './meta-tags.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { ArticleReading, PageReading } from './page-reading.ts';
import type { StructuredNode } from './structured-data.ts';

/** Everything that the rules for one field may look at, gathered once. */
export interface Clues {
  page: PageReading;
  article: ArticleReading;
  title: string;
  /** BCP 47. */
  lang: string;
  /** The IANA zone of times that name none. */
  zone: string;
  /** Meta tags; empty where they describe another article. */
  metas: MetaTags;
  /** JSON-LD objects about this article, the best first. */
  nodes: readonly StructuredNode[];
  siteName: string | null;
  around: Neighbourhood;
}

import type { Clip } from '../../clip/clip.ts';
import { countTags, countValues } from '../../search/facets.ts';
import type { KnownValues } from '../../search/query/suggest.ts';
import type { Library } from '../library.ts';
import { askIndex, watchIndex } from './ask-index.ts';

/**
 * The sources, tags and sites of the library outside the trash, most used first: what a query can be
 * completed with. A site goes by its name, one without a name by its host.
 */
export async function libraryValues(library: Library, signal?: AbortSignal): Promise<KnownValues> {
  const [known] = await Promise.all([
    askIndex(library, signal, (index) => index.values()),
    watchIndex(library),
  ]);
  if (known) return known;
  const clips = (await library.clips.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return {
    sources: countValues(clips.map(({ source }) => source ?? '')),
    tags: countTags(clips),
    sites: countValues(clips.map(siteOf).filter(Boolean)),
  };
}

function siteOf({ siteName, canonicalUrl }: Clip): string {
  return siteName || (URL.canParse(canonicalUrl) ? new URL(canonicalUrl).host : '');
}

import { loadVariants } from '../search/terms/load-variants.ts';
import type { Library } from './library.ts';

/** From now on what is sought in a library is found in traditional and simplified characters alike, or not. */
export async function findBothScripts(library: Library, wanted: boolean): Promise<void> {
  library.variants = wanted ? await loadVariants() : null;
}

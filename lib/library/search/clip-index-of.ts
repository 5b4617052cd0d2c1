import { ClipIndex } from '../../search/clip-index.ts';
import type { Library } from '../library.ts';
import { libraryIndex } from './library-index.ts';

/** What finds clips in a library: one for each open library, since it keeps what it knows of the index. */
export function clipIndexOf(library: Library): ClipIndex {
  library.index ??= new ClipIndex(libraryIndex(library));
  return library.index;
}

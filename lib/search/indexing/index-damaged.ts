/** The index does not hold what it says it holds: it must be built anew. Searching goes on by scanning. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

/**
 * Clip ids that were read, by number. Not held: a list that shows them holds the strings themselves, and the
 * collector takes the rest when memory is wanted.
 */
export class KeptIds {
  #ids = new WeakRef<(string | undefined)[]>([]);

  /** To be read and added to; with room for so many numbers. */
  upTo(size: number): (string | undefined)[] {
    const kept = this.#ids.deref();
    if (kept && kept.length >= size) return kept;
    const ids = new Array<string | undefined>(size);
    kept?.forEach((id, number) => {
      ids[number] = id;
    });
    this.#ids = new WeakRef(ids);
    return ids;
  }
}

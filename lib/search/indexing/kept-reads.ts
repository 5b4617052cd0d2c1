import type { IndexView } from './index-store.ts';

/** Some megabytes of each at most. */
const MOST = { records: 256, bodies: 512 } as const;

/**
 * Records and texts that were lately read while the segments of an index are the same, and none of them
 * changes: so that the next keystroke reads only what is new in it. They are not held: the collector takes
 * them when memory is wanted, and they are read again.
 */
export class KeptReads {
  readonly #records = new Kept<Uint8Array>(MOST.records);
  readonly #bodies = new Kept<string>(MOST.bodies);

  /** A view that reads only what is not kept. */
  over(view: IndexView): IndexView {
    return {
      ...view,
      records: (keys) => this.#records.read(keys, (key) => key.join(' '), view.records),
      bodies: (refs) => this.#bodies.read(refs, ({ revisionId }) => revisionId, view.bodies),
    };
  }
}

/** Values by name, about so many at most. */
class Kept<V> {
  readonly #most: number;
  #values = new WeakRef(new Map<string, V>());

  constructor(most: number) {
    this.#most = most;
  }

  /** The values of the keys, in their order: those that are not kept are read together. */
  async read<K>(
    keys: readonly K[],
    nameOf: (key: K) => string,
    read: (missing: K[]) => Promise<(V | undefined)[]>,
  ): Promise<(V | undefined)[]> {
    const values = this.#room();
    const found = keys.map((key) => values.get(nameOf(key)));
    const missing = keys.filter((_, at) => found[at] === undefined);
    if (missing.length === 0) return found;
    const fresh = await read(missing);
    missing.forEach((key, at) => {
      const value = fresh[at];
      if (value !== undefined) values.set(nameOf(key), value);
    });
    let next = 0;
    return found.map((value) => value ?? fresh[next++]);
  }

  #room(): Map<string, V> {
    const values = this.#values.deref();
    if (values && values.size < this.#most) return values;
    const empty = new Map<string, V>();
    this.#values = new WeakRef(empty);
    return empty;
  }
}

/** The distinct values of a column, each known by its place: columns hold the place. */
export class Dictionary {
  readonly values: string[];
  readonly #places: Map<string, number>;

  constructor(values: readonly string[] = []) {
    this.values = [...values];
    this.#places = new Map(this.values.map((value, place) => [value, place]));
  }

  /** The place of a value, a new one if it is new. */
  placeOf(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.#places.set(value, place);
    return place;
  }

  /** For each place whether its value passes: to be looked up while going through a column. */
  test(passes: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (value) => (passes(value) ? 1 : 0));
  }
}

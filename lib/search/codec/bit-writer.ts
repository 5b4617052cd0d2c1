/** Bits, written one group after the other, the highest bit of a byte first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;
  /** Bits not yet written out, fewer than 8, and how many there are. */
  #rest = 0;
  #restBits = 0;

  /** The lowest `count` bits of `value`; at most 24 of them. */
  bits(value: number, count: number): void {
    let rest = (this.#rest << count) | value;
    let restBits = this.#restBits + count;
    if (this.#length + 4 > this.#bytes.length) this.#grow();
    while (restBits >= 8) {
      restBits -= 8;
      this.#bytes[this.#length++] = rest >>> restBits;
      rest &= (1 << restBits) - 1;
    }
    this.#rest = rest;
    this.#restBits = restBits;
  }

  /** So many zeros, then a one. */
  unary(zeros: number): void {
    let left = zeros;
    for (; left >= 16; left -= 16) this.bits(0, 16);
    this.bits(1, left + 1);
  }

  /**
   * All that was written, the last byte filled up with zeros, and the writer begins anew. A view, good until
   * the next bits are written: most lists are a few bytes long, and are copied into a leaf anyway.
   */
  take(): Uint8Array {
    if (this.#restBits > 0) this.bits(0, 8 - this.#restBits);
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

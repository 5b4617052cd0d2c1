import { IndexDamaged } from '../indexing/index-damaged.ts';

/** Reads what a `ByteWriter` wrote. Throws `IndexDamaged` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.at++];
    if (value === undefined) throw new IndexDamaged('a record ends too early');
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** A view of the next bytes, not a copy. */
  bytes(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.#bytes.length) throw new IndexDamaged('a record ends too early');
    const view = this.#bytes.subarray(this.at, end);
    this.at = end;
    return view;
  }
}

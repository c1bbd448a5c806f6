const FIRST_CAPACITY = 1024;
/** A byte of a number that is followed by another of it has this bit, and the others for its payload. */
export const CONTINUES = 0x80;
export const PAYLOAD = 0x7f;
export const PAYLOAD_BITS = 7;

/** Bytes in a row, as many as are written. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  length = 0;

  /** A whole number from 0 to 2³²−1 in one to five bytes of seven bits each, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > PAYLOAD) {
      this.byte((rest & PAYLOAD) | CONTINUES);
      rest >>>= PAYLOAD_BITS;
    }
    this.byte(rest);
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow();
    this.#bytes[this.length++] = value;
  }

  /** What has been written so far: a view, good until more is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

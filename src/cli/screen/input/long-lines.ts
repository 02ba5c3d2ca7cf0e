import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/** In bytes. No row of an export is longer; DuckDB's own limit is not far above. */
export const longestRow = 1_000_000;

const lineFeed = 10;

/** Passes lines on and leaves out those longer than `longestRow`, whose number it counts; never holds more than one such line. */
export class WithoutLongLines extends Transform {
  /** Lines that were left out. */
  tooLong = 0;
  #begun: Buffer[] = [];
  #length = 0;
  #isDropping = false;

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const first = chunk.indexOf(lineFeed);
    if (first < 0) this.#keep(chunk);
    else {
      const last = chunk.lastIndexOf(lineFeed);
      this.#keep(chunk.subarray(0, first + 1));
      this.#finish();
      if (last > first) this.push(chunk.subarray(first + 1, last + 1));
      this.#keep(chunk.subarray(last + 1));
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    this.#finish();
    done();
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#isDropping || part.length === 0) return;
    this.#begun.push(part);
    if (this.#length <= longestRow) return;
    this.#isDropping = true;
    this.#begun = [];
    this.tooLong += 1;
  }

  #finish(): void {
    for (const part of this.#begun) this.push(part);
    this.#begun = [];
    this.#length = 0;
    this.#isDropping = false;
  }
}

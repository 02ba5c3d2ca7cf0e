import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/** In bytes. No row of an export is longer, and DuckDB's own limit is only a little higher. */
export const longestRow = 1_000_000;

const lineFeed = 10;
const mostSamples = 3;
const sampleLength = 120;

/** Passes on lines of UTF-8 and leaves out lines that are too long or not UTF-8. Buffers one line at most. */
export class SoundLines extends Transform {
  /** The number of lines longer than `longestRow`. */
  tooLong = 0;
  /** The number of lines that are not UTF-8; `samples` has the first of them. */
  notUtf8 = 0;
  readonly samples: string[] = [];
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
      this.#passLines(chunk.subarray(first + 1, last + 1));
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
    if (this.#begun.length > 0) this.#passLine(Buffer.concat(this.#begun));
    this.#begun = [];
    this.#length = 0;
    this.#isDropping = false;
  }

  #passLines(lines: Buffer): void {
    if (lines.length === 0) return;
    if (isUtf8(lines)) this.push(lines);
    else
      for (let start = 0, end = 0; start < lines.length; start = end) {
        end = lines.indexOf(lineFeed, start) + 1;
        this.#passLine(lines.subarray(start, end));
      }
  }

  #passLine(line: Buffer): void {
    if (isUtf8(line)) this.push(line);
    else {
      this.notUtf8 += 1;
      if (this.samples.length < mostSamples)
        this.samples.push(line.toString('utf8', 0, sampleLength).trimEnd());
    }
  }
}

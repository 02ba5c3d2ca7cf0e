import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { administrator } from '../../../text/admin/policy-problems.ts';
import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import { SoundLines } from './sound-lines.ts';
import type { Encoding } from '../../../past-mail/table/encoding.ts';
import type { Sniffed } from './sniff.ts';

/** A file that DuckDB can read directly: unpacked, in UTF-8, without overlong lines. */
export interface PlainFile {
  readonly path: string;
  /** The lines that were left out of it. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly tooLong: number;
  readonly notUtf8: number;
  /** Some of the lines that are not UTF-8. */
  readonly samples: readonly string[];
}

const nothing: LeftOut = { tooLong: 0, notUtf8: 0, samples: [] };

/**
 * Returns the file itself if it is plain already, otherwise a plain copy at `copy`. Reads the whole file
 * once, because DuckDB accepts a truncated `.gz` as complete, silently leaves out a very long line, and may
 * fail completely on bytes that are not UTF-8.
 *
 * @throws {WrongUse} if the file cannot be read to its end, or the copy cannot be written
 */
export async function plainFile(sniffed: Sniffed, copy: string, unpackLimit?: number): Promise<PlainFile> {
  if (sniffed.isGzip || isToDecode(sniffed)) return copied(sniffed, copy, unpackLimit);
  if (sniffed.format === 'parquet' || sniffed.format === 'json')
    return { path: sniffed.file, leftOut: nothing };
  const leftOut = await through(sniffed, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return leftOut.tooLong + leftOut.notUtf8 === 0 ? { path: sniffed.file, leftOut } : copied(sniffed, copy);
}

async function copied(sniffed: Sniffed, copy: string, unpackLimit?: number): Promise<PlainFile> {
  return {
    path: copy,
    leftOut: await through(sniffed, createWriteStream(copy, { mode: 0o600 }), unpackLimit),
  };
}

async function through(sniffed: Sniffed, end: Writable, unpackLimit?: number): Promise<LeftOut> {
  const { file, format, isGzip, encoding } = sniffed;
  const limit = unpackLimit ?? likelyLimit(statSync(file).size);
  const lines = new SoundLines({ highWaterMark: 1 << 20 });
  const isRows = format === 'csv' || format === 'json lines';
  const parts = [
    createReadStream(file, { highWaterMark: 1 << 20 }),
    ...(isGzip ? [createGunzip({ chunkSize: 1 << 20 }), limited(limit)] : []),
    ...(isToDecode(sniffed) ? [toUtf8(encoding)] : []),
    ...(isRows ? [lines] : []),
    end,
  ];
  try {
    await pipeline(parts);
  } catch (error) {
    throw new WrongUse(problem(file, error as NodeJS.ErrnoException, limit));
  }
  return lines;
}

/**
 * Returns whether the file must be converted. DuckDB skips a byte order mark only in a CSV table, and there
 * not before a quoted first line that is to be left out.
 */
function isToDecode({ encoding, format, head, hasByteOrderMark }: Sniffed): boolean {
  const isInTheWay = hasByteOrderMark && (format !== 'csv' || head.startsWith('"sep='));
  return encoding !== 'utf-8' || isInTheWay;
}

const gigabyte = 1_000_000_000;
const tooLarge = 'ERR_UNPACKED_TOO_LARGE';

/**
 * Returns a default limit. Tables of mail unpack to 5 to 20 times their size, a file made to fill a disk to
 * 1000 times.
 */
function likelyLimit(packed: number): number {
  return Math.max(4 * gigabyte, 100 * packed);
}

function limited(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done: TransformCallback) => {
      bytes += chunk.length;
      if (bytes > limit) done(Object.assign(new Error(tooLarge), { code: tooLarge }));
      else done(null, chunk);
    },
  });
}

function toUtf8(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done: TransformCallback) =>
      done(null, Buffer.from(decoder.decode(chunk, { stream: true }))),
    flush: (done: TransformCallback) => done(null, Buffer.from(decoder.decode())),
  });
}

function problem(file: string, { code = '', message }: NodeJS.ErrnoException, limit: number): string {
  if (code === tooLarge) return screenProblems.unpacksTooLarge(file, limit / gigabyte);
  if (code === 'Z_BUF_ERROR') return screenProblems.cutGzip(file);
  if (code.startsWith('Z_')) return screenProblems.damagedGzip(file);
  if (code === 'ENOSPC') return screenProblems.noSpace(file);
  return administrator.unreadableFile(file, code || message);
}

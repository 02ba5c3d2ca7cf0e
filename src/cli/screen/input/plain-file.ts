import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { administrator } from '../../../text/administrator.ts';
import { screenProblems } from '../../../text/administrator/screen-problems.ts';
import { WrongUse } from '../../wrong-use.ts';
import { SoundLines } from './sound-lines.ts';
import type { Encoding, Sniffed } from './sniff.ts';

/** A file that DuckDB can read as it is: unpacked, in UTF-8, no line too long. */
export interface PlainFile {
  readonly path: string;
  /** Lines that are not in it. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly tooLong: number;
  readonly notUtf8: number;
  /** Some of those that are not UTF-8. */
  readonly samples: readonly string[];
}

const nothing: LeftOut = { tooLong: 0, notUtf8: 0, samples: [] };

/**
 * The file itself where it is plain already, else a plain copy in `folder`. Reads the whole file once, because DuckDB takes half a `.gz` for a
 * whole one, leaves out a very long line without a word, and may fail altogether on bytes that are not UTF-8.
 *
 * @throws {WrongUse} where it cannot be read to its end, or the copy cannot be written
 */
export async function plainFile(sniffed: Sniffed, folder: string, index: number): Promise<PlainFile> {
  const copy = join(folder, `input-${index}`);
  if (sniffed.isGzip || sniffed.encoding !== 'utf-8') return copied(sniffed, copy);
  if (sniffed.format === 'parquet' || sniffed.format === 'json')
    return { path: sniffed.file, leftOut: nothing };
  const leftOut = await through(sniffed, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return leftOut.tooLong + leftOut.notUtf8 === 0 ? { path: sniffed.file, leftOut } : copied(sniffed, copy);
}

async function copied(sniffed: Sniffed, copy: string): Promise<PlainFile> {
  return { path: copy, leftOut: await through(sniffed, createWriteStream(copy, { mode: 0o600 })) };
}

async function through({ file, format, isGzip, encoding }: Sniffed, end: Writable): Promise<LeftOut> {
  const lines = new SoundLines({ highWaterMark: 1 << 20 });
  const isRows = format === 'csv' || format === 'json lines';
  const parts = [
    createReadStream(file, { highWaterMark: 1 << 20 }),
    ...(isGzip ? [createGunzip({ chunkSize: 1 << 20 })] : []),
    ...(encoding === 'utf-8' ? [] : [toUtf8(encoding)]),
    ...(isRows ? [lines] : []),
    end,
  ];
  try {
    await pipeline(parts);
  } catch (error) {
    throw new WrongUse(problem(file, error as NodeJS.ErrnoException));
  }
  return lines;
}

function toUtf8(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done: TransformCallback) =>
      done(null, Buffer.from(decoder.decode(chunk, { stream: true }))),
    flush: (done: TransformCallback) => done(null, Buffer.from(decoder.decode())),
  });
}

function problem(file: string, { code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'Z_BUF_ERROR') return screenProblems.cutGzip(file);
  if (code.startsWith('Z_')) return screenProblems.damagedGzip(file);
  if (code === 'ENOSPC') return screenProblems.noSpace(file);
  return administrator.unreadableFile(file, code || message);
}

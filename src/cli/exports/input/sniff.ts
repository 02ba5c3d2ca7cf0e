import { open, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import {
  encodingOf,
  hasUtf8Mark,
  isBinary,
  isGzip,
  isParquet,
  noTableIn,
} from '../../../past-mail/table/encoding.ts';
import type { Encoding } from '../../../past-mail/table/encoding.ts';
import { administrator } from '../../../text/admin/policy-problems.ts';
import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import { longestRow } from './sound-lines.ts';

export type Format = 'csv' | 'json lines' | 'json' | 'parquet';

/** The format of a file according to its first bytes, whatever its name. */
export interface Sniffed {
  readonly file: string;
  readonly format: Format;
  readonly encoding: Encoding;
  readonly isGzip: boolean;
  readonly hasByteOrderMark: boolean;
  /** The beginning of the file, decoded and without a byte order mark; empty for Parquet. */
  readonly head: string;
}

const headLength = 256 * 1024;

/**
 * Determines a file's format.
 *
 * @throws {WrongUse} if the file cannot be read, is empty, or is not a table
 */
export async function sniff(file: string): Promise<Sniffed> {
  const raw = await firstBytes(file);
  const packed = isGzip(raw);
  const bytes = packed ? unpacked(file, raw) : raw;
  const other = noTableIn(bytes);
  if (other !== undefined) throw new WrongUse(screenProblems.notATable(file, other));
  if (isParquet(bytes))
    return { file, format: 'parquet', encoding: 'utf-8', isGzip: packed, hasByteOrderMark: false, head: '' };
  const hasByteOrderMark = hasUtf8Mark(bytes);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (head.trim() === '') throw new WrongUse(screenProblems.emptyFile(file));
  if (isBinary(head)) throw new WrongUse(screenProblems.notATable(file, 'binary'));
  return { file, format: formatOf(head), encoding, isGzip: packed, hasByteOrderMark, head };
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (!found.isFile()) throw new WrongUse(screenProblems.notARegularFile(file));
    if (found.size === 0) throw new WrongUse(screenProblems.emptyFile(file));
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(
      administrator.unreadableFile(file, (error as NodeJS.ErrnoException).code ?? String(error)),
    );
  }
}

/**
 * In bytes; small enough to stay small when unpacked, since gzip packs a repeated letter to a thousandth of
 * its size.
 */
const packedLength = 16 * 1024;

/** Unpacks the first bytes. If the rest is missing or damaged, unpacking the whole file will report it. */
function unpacked(file: string, bytes: Buffer): Buffer {
  try {
    const whole = gunzipSync(bytes.subarray(0, packedLength), { finishFlush: constants.Z_SYNC_FLUSH });
    return whole.subarray(0, headLength);
  } catch {
    throw new WrongUse(screenProblems.damagedGzip(file));
  }
}

function formatOf(head: string): Format {
  const start = head.trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  return isLines(start) ? 'json lines' : 'json';
}

/**
 * Returns whether each line is one object, and not one object over several lines or over one very long line.
 */
function isLines(start: string): boolean {
  const [first = '', ...others] = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [next] = others;
  if (next === undefined) return isObject(first) && first.length < longestRow;
  return isObject(first) || (next.startsWith('{') && !/[[{,]\s*$/.test(first));
}

function isObject(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

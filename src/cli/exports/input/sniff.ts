import { open, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { administrator } from '../../../text/admin/policy-problems.ts';
import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import { longestRow } from './sound-lines.ts';

export type Format = 'csv' | 'json lines' | 'json' | 'parquet';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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
  const isGzip = startsWith(raw, [0x1f, 0x8b]);
  const bytes = isGzip ? unpacked(file, raw) : raw;
  const other = signatures.find(({ signature }) => startsWith(bytes, signature));
  if (other !== undefined) throw new WrongUse(screenProblems.notATable(file, other.is));
  if (startsWith(bytes, ascii('PAR1')))
    return { file, format: 'parquet', encoding: 'utf-8', isGzip, hasByteOrderMark: false, head: '' };
  const hasByteOrderMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (head.trim() === '') throw new WrongUse(screenProblems.emptyFile(file));
  if (isBinary(head)) throw new WrongUse(screenProblems.notATable(file, 'binary'));
  return { file, format: formatOf(head), encoding, isGzip, hasByteOrderMark, head };
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

const ascii = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));

/** Formats that users pass by mistake. The names are keys of the messages. */
const signatures = [
  { is: 'picture', signature: [0x89, ...ascii('PNG')] },
  { is: 'picture', signature: [0xff, 0xd8, 0xff] },
  { is: 'pdf', signature: ascii('%PDF') },
  { is: 'zip', signature: [...ascii('PK'), 3, 4] },
  { is: 'zip', signature: [0x28, 0xb5, 0x2f, 0xfd] },
  { is: 'old excel', signature: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function encodingOf(bytes: Buffer): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = (odd: 0 | 1) =>
    bytes.subarray(0, 200).filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const enough = Math.min(bytes.length, 200) * 0.4;
  if (zeros(1) >= enough && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) >= enough && zeros(1) === 0) return 'utf-16be';
  return isOldEncoding(bytes) ? 'windows-1252' : 'utf-8';
}

/**
 * Returns whether there are non-ASCII bytes but no valid UTF-8 character among them, as in old Windows
 * exports.
 */
function isOldEncoding(bytes: Buffer): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  const wrong = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return wrong.includes('\ufffd') && !/[^\0-\x7f\ufffd]/.test(wrong);
}

/** Returns whether there are more control characters than a text table has. */
function isBinary(head: string): boolean {
  const start = head.slice(0, 4096);
  // eslint-disable-next-line no-control-regex -- searches for control characters
  const controls = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls > start.length / 20;
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

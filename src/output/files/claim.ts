import { accessSync, constants, fstatSync, lstatSync, readFileSync, writeSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';
import { outputWords as words } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';
import { ownDescriptor } from './descriptor.ts';
import { identityOf, keyOf } from './identity.ts';
import type { Identity } from './identity.ts';
import { isSealedBy } from './mark.ts';
import type { Writer } from './mark.ts';
import { save } from './save.ts';
import type { Target } from './save.ts';
import { unwritable } from './unwritable.ts';

export interface Claim {
  /** The path as the user wrote it. */
  readonly file: string;
  /**
   * Writes the file completely or not at all.
   *
   * @throws {WrongUse} if it cannot be written, or something else has written it in the meantime
   */
  readonly save: (text: string) => Promise<void>;
}

export interface ClaimOptions {
  /** Files that the command reads; no output replaces one, not even with `force`. */
  readonly inputs: readonly string[];
  /** Whether the user allows files from other sources to be replaced. */
  readonly force: boolean;
  /** The command whose marked files may be replaced without `force`; none if left out. */
  readonly writer?: Writer;
}

/**
 * Claims the files that a command will write, before it does any work. Each must be new, written by the same
 * command, or replaceable with `force`; none may be an input, and no two may be the same file.
 *
 * @throws {WrongUse} for the first file that must not or cannot be written
 */
export function claim(files: readonly string[], options: ClaimOptions): readonly Claim[] {
  const taken = new Map<string, 'input' | 'output'>(
    options.inputs.flatMap((input) => keysOf(input).map((key) => [key, 'input'] as const)),
  );
  const output = standardOutput();
  return files.map((file) => {
    const target = targetOf(file, options, (key) => {
      if (taken.get(key) === 'input') throw new WrongUse(words.isInput(file));
      if (taken.has(key) || key === output) throw new WrongUse(words.twice(file));
      taken.set(key, 'output');
    });
    return { file, save: (text) => save(file, target, text) };
  });
}

function targetOf(file: string, options: ClaimOptions, take: (key: string) => void): Target {
  try {
    const descriptor = ownDescriptor(file);
    if (descriptor !== undefined) return descriptorTarget(descriptor, take);
    const identity = identityOf(file);
    if (identity.stats?.isCharacterDevice() !== true) take(identity.key);
    return identity.stats === undefined
      ? fresh(file, identity, options)
      : existing(file, identity.path, identity.stats, options);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/**
 * Handles standard output and other descriptors of this process, which the caller of the command has
 * opened.
 */
function descriptorTarget(descriptor: number, take: (key: string) => void): Target {
  const stats = fstatSync(descriptor, { bigint: true });
  writeSync(descriptor, ''); // if it was opened for reading, fails now and not after the work
  take(stats.isFile() ? keyOf(stats) : `descriptor ${descriptor}`);
  return { kind: 'descriptor', descriptor };
}

/** A link without a target still belongs to somebody, so only `force` replaces it. */
function fresh(file: string, { path: place }: Identity, { force }: ClaimOptions): Target {
  const isLink = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isLink && !force) throw new WrongUse(words.exists(file));
  accessSync(path.dirname(place), constants.W_OK | constants.X_OK);
  return { kind: 'new', path: place };
}

function existing(file: string, place: string, stats: BigIntStats, { force, writer }: ClaimOptions): Target {
  if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  accessSync(place, constants.W_OK);
  if (!stats.isFile()) return { kind: 'stream', path: place };
  accessSync(path.dirname(place), constants.W_OK | constants.X_OK);
  if (!force && !isOurs(place, stats, writer))
    throw new WrongUse(writer === undefined ? words.exists(file) : words.notOurs(file));
  return { kind: 'old', path: place, stats };
}

/** In bytes. No report of Nearmiss comes near this size. */
const largest = 64_000_000;

function isOurs(place: string, { size }: BigIntStats, writer: Writer | undefined): boolean {
  return writer !== undefined && size < largest && isSealedBy(writer, readFileSync(place, 'utf8'));
}

function keysOf(input: string): string[] {
  try {
    return [identityOf(input).key];
  } catch {
    return []; // The code that reads the input reports the error.
  }
}

/**
 * Returns the key of the file behind standard output, if it is one: a report must not replace what was
 * printed.
 */
function standardOutput(): string | undefined {
  try {
    const stats = fstatSync(1, { bigint: true });
    return stats.isFile() ? keyOf(stats) : undefined;
  } catch {
    return undefined;
  }
}

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
  /** As it was named. */
  readonly file: string;
  /**
   * Writes the file whole, or not at all.
   *
   * @throws {WrongUse} where that cannot be done, or somebody else wrote the file meanwhile
   */
  readonly save: (text: string) => Promise<void>;
}

export interface Wish {
  /** Files that the command reads; no output replaces one, not even by force. */
  readonly inputs: readonly string[];
  /** Whether the person said that what others wrote may be replaced. */
  readonly force: boolean;
  /** Whose marked files may be replaced without force; nobody's if left out. */
  readonly writer?: Writer;
}

/**
 * Claims the files that a command is going to write, before it does any work: each is new, was written by the same command, or may be
 * replaced by force; none is an input, and no two are the same.
 *
 * @throws {WrongUse} for the first file that may not or cannot be written
 */
export function claim(files: readonly string[], wish: Wish): readonly Claim[] {
  const taken = new Map<string, 'input' | 'output'>(
    wish.inputs.flatMap((input) => keysOf(input).map((key) => [key, 'input'] as const)),
  );
  const output = standardOutput();
  return files.map((file) => {
    const target = targetOf(file, wish, (key) => {
      if (taken.get(key) === 'input') throw new WrongUse(words.isInput(file));
      if (taken.has(key) || key === output) throw new WrongUse(words.twice(file));
      taken.set(key, 'output');
    });
    return { file, save: (text) => save(file, target, text) };
  });
}

function targetOf(file: string, wish: Wish, take: (key: string) => void): Target {
  try {
    const descriptor = ownDescriptor(file);
    if (descriptor !== undefined) return descriptorTarget(descriptor, take);
    const identity = identityOf(file);
    if (identity.stats?.isCharacterDevice() !== true) take(identity.key);
    return identity.stats === undefined
      ? fresh(file, identity, wish)
      : existing(file, identity.path, identity.stats, wish);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Standard output and its like: what is behind it was opened by whoever started the command. */
function descriptorTarget(descriptor: number, take: (key: string) => void): Target {
  const stats = fstatSync(descriptor, { bigint: true });
  writeSync(descriptor, ''); // fails now, not after the work, where it was opened for reading
  take(stats.isFile() ? keyOf(stats) : `descriptor ${descriptor}`);
  return { kind: 'descriptor', descriptor };
}

/** A link that leads nowhere is somebody's link all the same. */
function fresh(file: string, { path: place }: Identity, { force }: Wish): Target {
  const isLink = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isLink && !force) throw new WrongUse(words.exists(file));
  accessSync(path.dirname(place), constants.W_OK | constants.X_OK);
  return { kind: 'new', path: place };
}

function existing(file: string, place: string, stats: BigIntStats, { force, writer }: Wish): Target {
  if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  accessSync(place, constants.W_OK);
  if (!stats.isFile()) return { kind: 'stream', path: place };
  accessSync(path.dirname(place), constants.W_OK | constants.X_OK);
  if (!force && !isOurs(place, stats, writer))
    throw new WrongUse(writer === undefined ? words.exists(file) : words.notOurs(file));
  return { kind: 'old', path: place, stats };
}

/** In bytes: no report of ours is nearly so large. */
const largest = 64_000_000;

function isOurs(place: string, { size }: BigIntStats, writer: Writer | undefined): boolean {
  return writer !== undefined && size < largest && isSealedBy(writer, readFileSync(place, 'utf8'));
}

function keysOf(input: string): string[] {
  try {
    return [identityOf(input).key];
  } catch {
    return []; // Whoever reads it will say what is wrong.
  }
}

/** Where standard output goes, if that is a file: a report that replaced it would take away what was printed. */
function standardOutput(): string | undefined {
  try {
    const stats = fstatSync(1, { bigint: true });
    return stats.isFile() ? keyOf(stats) : undefined;
  } catch {
    return undefined;
  }
}

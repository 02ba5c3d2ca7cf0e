import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { identityOf, keyOf } from '../files/identity.ts';
import { outputWords as words } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Refuses a folder that is never replaced, not even with `force`: one that contains an input of the command,
 * the user's home folder, the working folder, Node or Nearmiss itself.
 *
 * @param inputs files and folders that the command reads
 * @throws {WrongUse} that names what the folder contains
 */
export function refusePrecious(out: string, inputs: readonly string[]): void {
  const stats = statSync(out, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return;
  const holds = (place: string) => above(place).includes(keyOf(stats));
  const found = [
    ...inputs.map((input) => [input, input] as const),
    [process.cwd(), words.parts.workingFolder] as const,
    [homedir(), words.parts.home] as const,
    [import.meta.dirname, words.parts.program] as const,
    [process.execPath, words.parts.node] as const,
  ].find(([place]) => holds(place));
  if (found !== undefined) throw new WrongUse(words.precious(out, found[1]));
}

/** Returns the keys of a file and of all folders above it, along the path without links. */
function above(place: string): string[] {
  try {
    const { path: real } = identityOf(place);
    const keys: string[] = [];
    for (let folder = real; ; folder = path.dirname(folder)) {
      const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
      if (stats !== undefined) keys.push(keyOf(stats));
      if (folder === path.dirname(folder)) return keys;
    }
  } catch {
    return []; // It does not exist, so it cannot be lost.
  }
}

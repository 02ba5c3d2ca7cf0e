import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** The signals that end a process, such as Ctrl+C. */
const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Identifies the machine, because containers that share a folder for temporary files each number processes
 * from 1.
 */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const prefix = 'nearmiss-screen-';

/**
 * Makes a temporary folder. It may contain parts of a mail log, so it is removed however the process ends;
 * what `kill -9` leaves behind, the next run removes.
 */
export function ownFolder(): OwnFolder {
  removeLeftovers();
  const made: string[] = [];
  const leave = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  const clear = () => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  };
  const remove = () => {
    clear();
    process.off('exit', clear);
    for (const signal of ends) process.off(signal, leave);
  };
  // The handlers stay while the process ends: a second Ctrl+C would otherwise leave half of the folder
  // behind.
  process.once('exit', clear);
  for (const signal of ends) process.on(signal, leave);
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${machine}-${process.pid}-`));
  made.push(folder);
  return { folder, remove };
}

/**
 * Removes this user's folders whose process has ended. Links and folders of other users or live processes
 * stay.
 */
export function removeLeftovers(): void {
  for (const name of namesIn(tmpdir())) {
    const [, where, pid] = /^nearmiss-screen-([\da-f]{8})-(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    if (where !== machine || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    try {
      if (isOurs(folder)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another run that starts now may be removing it, too.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}

/** Returns whether a process is alive. An error other than ESRCH means that it belongs to another user. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

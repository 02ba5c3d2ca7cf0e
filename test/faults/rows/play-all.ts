import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chosenRows } from './chosen-rows.ts';
import type { Seen } from './play.ts';
import type { Played } from '../whole/summary.ts';

const share = fileURLToPath(new URL('./play-share.ts', import.meta.url));

/** What a process reports about a row. */
interface Told {
  readonly at: number;
  readonly seen: Seen;
}

const playShare = (argv: readonly string[], told: (told: Told) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    // The results contain undefined values, which JSON would leave out.
    const child = fork(share, argv, { serialization: 'advanced' });
    child.on('message', (message) => told(message as Told));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A process ended with ${code}.`))));
  });

/**
 * Plays the chosen rows in several processes, at most one for each core, because each needs its own clock in place of
 * the global timers. Calls `heard` after each row. Resolves to all results in the order of the rows; rejects if a
 * process fails or a row was not played.
 */
export const playAll = async (
  words: readonly string[],
  heard: (played: Played) => void,
): Promise<readonly Played[]> => {
  const rows = chosenRows(words);
  const played = new Map<number, Played>();
  const many = Math.max(1, Math.min(availableParallelism(), Math.floor(rows.length / 20)));
  const shares = Array.from({ length: many }, (_one, index) =>
    playShare([String(index), String(many), ...words], ({ at, seen }) => {
      const row = rows[at];
      if (row === undefined) return;
      played.set(at, { row, seen });
      heard({ row, seen });
    }),
  );
  await Promise.all(shares);
  if (played.size !== rows.length) throw new Error(`${rows.length - played.size} rows were not played.`);
  return [...played].sort(([one], [other]) => one - other).map(([, one]) => one);
};

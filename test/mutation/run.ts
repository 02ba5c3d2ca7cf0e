/**
 * `npm run mutation`: Stryker on each pure room, with the tests of that room; `npm run mutation -- policy` only on some. What was tried before
 * and has not changed is not tried again (`dist/mutation`); anything behind `--` goes to Stryker, such as `--force` or `--mutate src/policy/x.ts`.
 * Prints the scores, writes them into docs/measured/reliability.md where every room was tried as a whole, and fails where one is below 90 per cent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writePage } from '../../tools/markdown/write-page.ts';
import { readReliability, reliabilityPage, withPart } from '../faults/whole/reliability-page.ts';
import { folderOf, mutatedFiles, rooms, type Room } from './rooms.ts';
import { scoreOf, scoreTable, type Report, type Score } from './score.ts';

const [names, options] = split(process.argv.slice(2));
const unknown = names.filter((name) => !rooms.some((room) => room === name));
if (unknown.length > 0) {
  console.error(`No room is called ${unknown.join(', ')}. Rooms: ${rooms.join(', ')}.`);
  process.exit(2);
}
const chosen = rooms.filter((room) => names.length === 0 || names.includes(room));
const failed = chosen.filter((room) => !isGood(room));

const scores = new Map<Room, Score>();
for (const room of rooms) {
  const file = `${folderOf(room)}/mutation.json`;
  if (existsSync(file)) scores.set(room, scoreOf(JSON.parse(readFileSync(file, 'utf8')) as Report));
}
const sizeOf = (room: Room): number => mutatedFiles(room).length;
const table = scoreTable(scores, sizeOf);
console.log(`\n${table}`);
if (rooms.every((room) => scores.get(room)?.files === sizeOf(room)))
  await writePage(reliabilityPage, withPart(readReliability(), 'mutation', table));
if (failed.length > 0) console.log(`\nBelow 90 %, or not finished: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function split(words: readonly string[]): [string[], string[]] {
  const at = words.findIndex((word) => word.startsWith('--'));
  return at < 0 ? [[...words], []] : [words.slice(0, at), words.slice(at)];
}

function isGood(room: Room): boolean {
  const stryker = ['--no-install', 'stryker', 'run', 'test/mutation/stryker.config.mjs', ...options];
  const { status } = spawnSync('npx', stryker, {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room, MUTATED_FILES: mutatedFiles(room).join() },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

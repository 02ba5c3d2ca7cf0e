/**
 * `npm run mutation`: runs Stryker on each layer with the tests of that layer; `npm run mutation -- policy`
 * runs it on some layers. Unchanged mutants are not tried again (`dist/mutation`). Options that begin with
 * `--` are passed to Stryker, such as `--force` or `--mutate src/policy/x.ts`. Prints the scores, writes them
 * into docs/measured/reliability.md if every layer was tried as a whole, and fails if a score is below 90 per
 * cent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writePage } from '../../tools/markdown/write-page.ts';
import { readReliability, reliabilityPage, withPart } from '../faults/whole/reliability-page.ts';
import { folderOf, mutatedFiles, layers, type Layer } from './layers.ts';
import { scoreOf, scoreTable, type Report, type Score } from './score.ts';

const [names, options] = split(process.argv.slice(2));
const unknown = names.filter((name) => !layers.some((layer) => layer === name));
if (unknown.length > 0) {
  console.error(`No layer is called ${unknown.join(', ')}. Layers: ${layers.join(', ')}.`);
  process.exit(2);
}
const chosen = layers.filter((layer) => names.length === 0 || names.includes(layer));
const failed = chosen.filter((layer) => !isGood(layer));

const scores = new Map<Layer, Score>();
for (const layer of layers) {
  const file = `${folderOf(layer)}/mutation.json`;
  if (existsSync(file)) scores.set(layer, scoreOf(JSON.parse(readFileSync(file, 'utf8')) as Report));
}
const sizeOf = (layer: Layer): number => mutatedFiles(layer).length;
const table = scoreTable(scores, sizeOf);
console.log(`\n${table}`);
if (layers.every((layer) => scores.get(layer)?.files === sizeOf(layer)))
  await writePage(reliabilityPage, withPart(readReliability(), 'mutation', table));
if (failed.length > 0) console.log(`\nBelow 90 %, or not finished: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function split(words: readonly string[]): [string[], string[]] {
  const at = words.findIndex((word) => word.startsWith('--'));
  return at < 0 ? [[...words], []] : [words.slice(0, at), words.slice(at)];
}

function isGood(layer: Layer): boolean {
  const stryker = ['--no-install', 'stryker', 'run', 'test/mutation/stryker.config.mjs', ...options];
  const { status } = spawnSync('npx', stryker, {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_LAYER: layer, MUTATED_FILES: mutatedFiles(layer).join() },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

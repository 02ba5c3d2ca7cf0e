/**
 * Writes the generated tables: `npm run tables`.
 * `--check` writes nothing, and fails if a committed table differs from its sources.
 * `--import` first makes the compact sources from the raw snapshots in the folder `NEARMISS_DATA`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSources } from './import/import-sources.ts';
import type { Table } from './render.ts';
import { tables } from './tables.ts';

const folder = new URL('../../src/detector/data/', import.meta.url);

function main(options: readonly string[]): void {
  if (options.includes('--import')) importSources(process.env.NEARMISS_DATA ?? '../shared/data/domains');
  const stale = tables().filter((table) => committed(table) !== table.text);
  if (!options.includes('--check')) stale.forEach(write);
  const verb = options.includes('--check') ? 'differs from its sources' : 'written';
  for (const { path } of stale) process.stdout.write(`${path} ${verb}\n`);
  if (options.includes('--check') && stale.length > 0) process.exitCode = 1;
}

function committed(table: Table): string | undefined {
  const path = new URL(table.path, folder);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function write(table: Table): void {
  mkdirSync(fileURLToPath(new URL('./', new URL(table.path, folder))), { recursive: true });
  writeFileSync(new URL(table.path, folder), table.text);
}

main(process.argv.slice(2));

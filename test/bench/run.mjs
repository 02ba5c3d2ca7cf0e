// `npm run bench -- detector [--markdown]`, `… -- send-path`, `… -- dialog`, `… -- check`, `… -- screen`, `… -- screen-traffic`, `… -- traffic`, `… -- traffic-pairs`; without a name: every part there is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const parts = [
  'detector',
  'send-path',
  'dialog',
  'check',
  'screen',
  'screen-traffic',
  'traffic',
  'traffic-pairs',
];
const [first, ...rest] = process.argv.slice(2);
const named = parts.includes(first) ? [first] : parts;
const options = parts.includes(first) ? rest : process.argv.slice(2);

if (first !== undefined && !first.startsWith('-') && !parts.includes(first)) {
  process.stderr.write(`There is no benchmark "${first}". There are: ${parts.join(', ')}.\n`);
  process.exit(2);
}
for (const part of named) {
  const file = fileURLToPath(new URL(`./${part}/index.ts`, import.meta.url));
  if (!existsSync(file)) continue;
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...options], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

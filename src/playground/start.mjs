/**
 * `npm start`: installs what is missing, builds, serves the playground and opens it.
 * Plain Node, so that it runs on a fresh clone. Options: `--port N`, `--no-open`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from '../../.ci/prepare.mjs';

const root = path.join(import.meta.dirname ?? '.', '../..');

const giveUp = (words) => {
  console.error(words);
  process.exit(2);
};

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`“${values.port}” is no port number.`);
    return { port, open: !values['no-open'] };
  } catch (error) {
    return giveUp(`${error.message}\nUse: npm start -- [--port N] [--no-open]`);
  }
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node ${process.versions.node} is too old: this needs Node 20.19 or later (https://nodejs.org).`);
};

const build = () => {
  console.log('Building …');
  const cli = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [cli], { cwd: root, stdio: 'inherit' });
  if (status !== 0) giveUp('The build failed; see above.');
};

checkNode();
const options = readOptions();
installDependencies();
build();
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./server/serve.ts');
await serve(options);

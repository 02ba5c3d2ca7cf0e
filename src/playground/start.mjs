/**
 * `npm start`: installs missing dependencies, builds, serves the playground and opens it. Plain Node, so that
 * it runs on a fresh clone. Options: `--port N`, `--no-open`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from '../../tools/test-browser/prepare.mjs';

const root = path.join(import.meta.dirname ?? '.', '../..');

/** Escapes control characters in what was typed. The module that does so elsewhere cannot be loaded yet. */
const harmless = (line) =>
  line.replace(
    /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${character.codePointAt(0).toString(16)}}`,
  );

const giveUp = (...lines) => {
  console.error(lines.map(harmless).join('\n'));
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
    return giveUp(error.message, 'Use: npm start -- [--port N] [--no-open]');
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

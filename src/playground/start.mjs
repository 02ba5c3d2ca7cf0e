/**
 * `npm start`: installs missing dependencies, builds what has changed, serves the playground and opens it. Plain
 * Node, so that it runs on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from '../../tools/test-browser/prepare.mjs';
import { buildOnce } from './server/built-once.mjs';

const root = path.join(import.meta.dirname ?? '.', '../..');

const usage = `Use: npm start -- [options]

Builds the add-in where something has changed, and opens a simulated Outlook that runs it.

  --port N     the port to begin with; a busy one is skipped (default: 3000)
  --no-open    do not open a browser
  --https      serve over https, to sideload the add-in from https://localhost:3000 into a real Outlook
  --help       print this`;

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

const flag = { type: 'boolean', default: false };

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, 'no-open': flag, https: flag, help: flag },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`“${values.port}” is no port number.`);
    return { port, open: !values['no-open'], https: values.https, help: values.help };
  } catch (error) {
    return giveUp(error.message, 'See: npm start -- --help');
  }
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node ${process.versions.node} is too old: this needs Node 20.19 or later (https://nodejs.org).`);
};

/** Prints what webpack says only if it fails. */
const build = () => {
  console.log('Building the add-in and the playground; this takes about half a minute, and is done once …');
  const cli = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout + stderr);
  giveUp('The build failed; see above.');
};

checkNode();
const { help, ...options } = readOptions();
if (help) {
  console.log(usage);
  process.exit(0);
}
installDependencies();
buildOnce(root, path.join(root, 'node_modules/.cache/nearmiss/built.json'), build);
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./server/serve.ts');
await serve(options);

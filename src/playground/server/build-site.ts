/**
 * `npm run playground:build`: the playground as static files, to show colleagues. Options: `--out FOLDER`
 * (`dist/playground-site`), `--policy FILE` (JSON, comments allowed), `--cloud NAME` (whose office.js is loaded; `commercial`).
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '../../detector/data/packs/index.ts';
import { readPolicy } from '../read-policy.ts';
import { root } from './folders.ts';
import { assemble } from './site/assemble.ts';
import { bundles, isCloudName } from './site/bundles.ts';

const giveUp = (words: string): never => {
  console.error(words);
  process.exit(2);
};

const usage = 'Use: npm run playground:build -- [--out FOLDER] [--policy FILE] [--cloud NAME]';

const readOptions = () => {
  const text = { type: 'string' } as const;
  try {
    const {
      out,
      policy,
      cloud = 'commercial',
    } = parseArgs({
      options: { out: text, policy: text, cloud: text },
    }).values;
    return { out: out ?? path.join(root, 'dist/playground-site'), policy, cloud };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}
${usage}`);
  }
};

/** A folder that holds something else is nobody's to clear. */
const makeRoom = async (folder: string): Promise<void> => {
  const there = await readdir(folder).catch((): string[] => []);
  if (there.length > 0 && !there.includes('playground.js'))
    giveUp(`${folder} holds other files. Please name an empty folder with --out.`);
  await rm(folder, { recursive: true, force: true });
};

/** The file's text, if the add-in would take it. */
const policyText = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => giveUp(`The policy ${file} cannot be read.`));
  const read = readPolicy(text, packs);
  if (read.ok) return text;
  return giveUp(
    [
      `${file} is no valid policy:`,
      ...read.problems.map(({ path: at, message }) => `  ${at}: ${message}`),
    ].join('\n'),
  );
};

const { out, policy, cloud } = readOptions();
if (!isCloudName(cloud)) giveUp(`There is no cloud “${cloud}”.`);
else {
  const text = policy === undefined ? undefined : await policyText(policy);
  await makeRoom(out);
  const folder = await mkdtemp(path.join(tmpdir(), 'nearmiss-site-'));
  try {
    console.log('Building …');
    const built = await bundles(folder, cloud);
    await assemble({ ...built, policy: text }, out);
    console.log(
      `The playground is in ${out}. Put the folder on any web server; its first page is index.html.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

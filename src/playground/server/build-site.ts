/**
 * `npm run playground:build`: builds the playground as static files, to show it to colleagues on any web
 * server. Options: `--out FOLDER` (by default `dist/playground-site`), `--policy FILE` (JSON, comments
 * allowed), `--cloud NAME` (the cloud whose office.js is loaded, by default `commercial`), `--force`
 * (replaces a folder that this command did not write).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '../../detector/data/packs/index.ts';
import { checksums, checksumsFile } from '../../output/folders/checksums.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import { writeFolder } from '../../output/folders/write-folder.ts';
import { crashed } from '../../output/terminal/crashed.ts';
import { print, warn } from '../../output/terminal/print.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { readPolicy } from '../read-policy.ts';
import { root } from './folders.ts';
import { assemble } from './site/assemble.ts';
import { bundles, isCloudName, type CloudName } from './site/bundles.ts';

const usage = 'Use: npm run playground:build -- [--out FOLDER] [--policy FILE] [--cloud NAME] [--force]';

const readOptions = () => {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { out: text, policy: text, cloud: text, force: { type: 'boolean', default: false } },
    });
    const { out = path.join(root, 'dist/playground-site'), policy, cloud = 'commercial', force } = values;
    return { out: path.resolve(out), policy, cloud, force };
  } catch (error) {
    throw new WrongUse([error instanceof Error ? error.message : String(error), usage]);
  }
};

/**
 * Returns the text of a policy file.
 *
 * @throws {WrongUse} if the file cannot be read or is not a valid policy
 */
const policyText = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WrongUse(`The policy ${file} cannot be read.`);
  });
  const read = readPolicy(text, packs);
  if (read.ok) return text;
  const problems = read.problems.map(({ path: at, message }) => `  ${at}: ${message}`);
  throw new WrongUse([`${file} is no valid policy:`, ...problems]);
};

/** Builds the playground in a temporary folder and writes it to `site`, with the checksums of all files. */
const fill = async (site: string, cloud: CloudName, policy: string | undefined): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await print(process, ['Building …']);
  const built = await bundles(folder, cloud);
  await assemble({ ...built, policy }, site);
  await writeFile(path.join(site, checksumsFile), await checksums(site, await filesBelow(site)));
};

const main = async (): Promise<void> => {
  const { out, policy, cloud, force } = readOptions();
  if (!isCloudName(cloud)) throw new WrongUse(`There is no cloud “${cloud}”.`);
  const text = policy === undefined ? undefined : await policyText(policy);
  const wish = { mark: 'playground.js', inputs: policy === undefined ? [] : [policy], force };
  await writeFolder(out, wish, (site) => fill(site, cloud, text));
  await print(process, [
    `The playground is in ${out}. Put the folder on any web server; its first page is index.html.`,
  ]);
};

try {
  await main();
} catch (error) {
  if (error instanceof WrongUse) warn(process, error.lines);
  process.exitCode = error instanceof WrongUse ? 2 : crashed(error, process);
}

/**
 * Builds only where something has changed since the last build. Plain Node, because `npm start` uses it before
 * anything is known to be installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the build reads: sources, configuration, the manifests, and the versions of what is installed. */
const inputs = [
  'src',
  'build',
  'public',
  'webpack.config.ts',
  'manifest.xml',
  'manifest.smart-alerts.xml',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];
const outputs = ['dist/addin', 'dist/playground'];

const filesBelow = (place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const filesOf = (place, root) => {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  return readdirOrNothing(full) ?? [full];
};

const readdirOrNothing = (place) => {
  try {
    return filesBelow(place);
  } catch {
    return undefined;
  }
};

/** Returns a hash of the names and the content of all files in these places. */
const hashOf = (places, root) => {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesOf(place, root))) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

/**
 * Calls `build` unless the last build had the same inputs and its outputs are still as it left them. A build that
 * fails, or is interrupted, counts as none.
 *
 * @param root the folder of the repository
 * @param stamp the file that remembers the last build
 * @returns whether it was built
 */
export const buildOnce = (root, stamp, build) => {
  const before = { inputs: hashOf(inputs, root), node: process.version };
  const known = readStamp(stamp);
  const isSame = known?.inputs === before.inputs && known.node === before.node;
  if (isSame && known.outputs === hashOf(outputs, root)) return false;
  rmSync(stamp, { force: true });
  build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ ...before, outputs: hashOf(outputs, root) }));
  return true;
};

const readStamp = (stamp) => {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return undefined;
  }
};

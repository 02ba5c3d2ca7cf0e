/** `npm run release -- v0.1.0`: writes the assets of a release to dist/release. The release workflow publishes them. */
import { writeAssets } from './assets.ts';

const [tag, commit] = process.argv.slice(2);
if (tag === undefined) {
  console.error('Usage: npm run release -- TAG [COMMIT]');
  process.exitCode = 2;
} else {
  try {
    writeAssets(tag, 'dist/release', commit);
    console.log(`The assets of ${tag} are in dist/release.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

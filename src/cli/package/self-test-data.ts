import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumOf } from '../../output/folders/checksums.ts';
import { clouds } from '../../../build/clouds.ts';
import { allowedFile, headersOf, hosting } from './hosting.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import { iisAtRootFile } from './server/iis.ts';
import type { PackageSettings } from './settings.ts';

/** Files that a server reads and does not serve. */
const unserved = ['web.config', iisAtRootFile, 'staticwebapp.config.json'];

/**
 * Returns the text of `self-test.json`: the expected response for every hosted file, for the page that checks
 * the hosting.
 *
 * @param site the folder of the hosted files, which must be complete
 * @param version the version of Nearmiss
 */
export async function selfTestData(
  site: string,
  settings: PackageSettings,
  version: string,
): Promise<string> {
  const served = hosting(settings);
  const files = (await filesBelow(site)).filter((file) => !unserved.includes(file));
  const [policyLine = ''] = (await readFile(path.join(site, 'events.js'), 'utf8')).split('\n', 1);
  const expected = {
    version,
    policyVersion: settings.policy.version,
    policy: createHash('sha256').update(policyLine).digest('hex'),
    officeJs: clouds[settings.cloud].officeJs,
    unwanted: served.unwanted,
    files: await Promise.all(
      files.map(async (file) => ({
        // This file is at the root of the host, wherever the add-in is.
        path: file === allowedFile ? `/${file}` : file,
        sha256: await checksumOf(path.join(site, file)),
        type: served.types[path.extname(file)],
        headers: headersOf(served, `/${file}`),
      })),
    ),
  };
  return `${JSON.stringify(expected, null, 1)}\n`;
}

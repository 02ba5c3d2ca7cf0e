import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumOf } from '../../output/folders/checksums.ts';
import { clouds } from '../../../build/clouds.ts';
import { allowedFile, headersOf, hosting } from './hosting.ts';
import { filesBelow } from '../../output/folders/files-below.ts';
import { iisAtRootFile } from './server/iis.ts';
import type { PackageSettings } from './settings.ts';

/** What a server reads for itself and tells nobody. */
const unserved = ['web.config', iisAtRootFile, 'staticwebapp.config.json'];

/**
 * The text of `self-test.json`: how every hosted file should be answered, for the page that looks whether it is so.
 *
 * @param site the folder of the hosted files, all written
 * @param version of Nearmiss
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
        // At the root of the host, wherever the add-in is.
        path: file === allowedFile ? `/${file}` : file,
        sha256: await checksumOf(path.join(site, file)),
        type: served.types[path.extname(file)],
        headers: headersOf(served, `/${file}`),
      })),
    ),
  };
  return `${JSON.stringify(expected, null, 1)}\n`;
}

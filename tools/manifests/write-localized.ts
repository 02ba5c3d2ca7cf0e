/** `npm run manifests`: writes the texts of all languages into both manifests. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editions } from '../../build/file-names.ts';
import { localize } from '../../src/cli/package/manifest/localize.ts';

for (const { template } of Object.values(editions)) {
  const file = path.join(import.meta.dirname, '../..', template);
  writeFileSync(file, await localize(readFileSync(file, 'utf8')));
}

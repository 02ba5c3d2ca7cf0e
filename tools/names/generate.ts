/** `npm run names`: writes the tables of `src/text/names` from the CLDR data of the Node that runs it. */
import { writeFileSync } from 'node:fs';
import { tags } from '../../src/text/tags.ts';
import { nameTable } from '../../src/text/names/name-table.ts';

const folder = new URL('../../src/text/names/', import.meta.url);

for (const tag of tags) writeFileSync(new URL(`${tag}.generated.ts`, folder), nameTable(tag));

/** `npm run names`: writes the tables of this folder from the CLDR data of the Node that runs it. */
import { writeFileSync } from 'node:fs';
import { tags } from '../tags.ts';
import { nameTable } from './name-table.ts';

for (const tag of tags) writeFileSync(new URL(`${tag}.generated.ts`, import.meta.url), nameTable(tag));

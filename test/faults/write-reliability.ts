import { writeFileSync } from 'node:fs';
import { editions, type Edition } from '../../src/playground/host/edition.ts';
import { markOf, readReliability, reliabilityPage, withPart } from './reliability-page.ts';
import { someRows } from './chosen-rows.ts';
import { allRows } from './rows.ts';
import { planTable } from './summary.ts';

/** `npm run reliability`: writes into docs/reliability.md what the matrix is made of. */
const all = allRows();
const some = someRows(all);
const written = (Object.keys(editions) as Edition[]).reduce(
  (page, edition) => withPart(page, markOf[edition], planTable(edition, all, some)),
  readReliability(),
);
writeFileSync(reliabilityPage, written);

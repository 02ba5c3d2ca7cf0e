/**
 * `npm run traffic -- ARCHIVE… --out FOLDER`: makes a set for `npm run bench -- traffic` from archives of mail. See
 * docs/contributors/traffic.md.
 */
import { parseArgs } from 'node:util';
import { makeSet, summaryOf } from './make-set.ts';

// A date without a time zone must mean the same on every machine.
process.env.TZ = 'UTC';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' } },
  allowPositionals: true,
  strict: true,
});

if (values.out === undefined || positionals.length === 0) {
  console.error('Use: npm run traffic -- ARCHIVE… --out FOLDER');
  process.exitCode = 2;
} else {
  try {
    console.log(summaryOf(await makeSet(positionals, values.out)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

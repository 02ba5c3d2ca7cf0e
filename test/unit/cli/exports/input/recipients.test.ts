import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../../../src/cli/exports/sql/quote.ts';
import { recipientsIn } from '../../../../../src/cli/exports/input/recipients.ts';
import { recipientsIn as recipientsInPage } from '../../../../../src/past-mail/table/recipients.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});

async function recipients(cell: string): Promise<unknown> {
  const found = await connection.runAndReadAll(
    `SELECT ${recipientsIn('r')} FROM (SELECT ${text(cell)} AS r)`,
  );
  return found.getRowsJson()[0]?.[0];
}

/** Returns them as the playground's page reads them, which has no null. */
const inPage = (cell: string) => recipientsInPage(cell).map((one) => (one === '' ? null : one));

describe('the recipients of one table cell', { timeout: 120_000 }, () => {
  const both = ['a@b.com', 'c@d.com'];
  it.each([
    'a@b.com;c@d.com',
    'a@b.com; c@d.com;',
    'a@b.com,c@d.com',
    'a@b.com, c@d.com',
    'a@b.com|c@d.com',
    'a@b.com | c@d.com',
    'a@b.com\r\nc@d.com',
    'a@b.com\tc@d.com',
    'a@b.com c@d.com',
    'a@b.com / c@d.com',
    'a@b.com；c@d.com',
    '["a@b.com","c@d.com"]',
    "['a@b.com', 'c@d.com']",
    '{a@b.com, c@d.com}',
    '"a@b.com","c@d.com"',
    'SMTP:a@b.com;smtp:c@d.com',
    'a@b.com##Receive, Send;c@d.com##Fail',
    '[{"emailAddress":{"name":"x@y.z","address":"a@b.com"}},{"emailAddress":{"address":"c@d.com"}}]',
  ])('are both found in %j', async (cell) => {
    expect(await recipients(cell)).toEqual(both);
    expect(inPage(cell)).toEqual(both);
  });

  it.each([
    ['"Ray, Pat" <pat@army.mil>; Kim <kim@army.ml>', ['"Ray, Pat" <pat@army.mil>', 'Kim <kim@army.ml>']],
    [
      'Ray, Pat <pat@army.mil>, Lee, Kim <kim@army.ml>',
      ['Ray, Pat <pat@army.mil>', 'Lee, Kim <kim@army.ml>'],
    ],
    ["'kim@army.ml' <kim@army.ml>", ["'kim@army.ml' <kim@army.ml>"]],
    ['a@b.com, Sales Team, c@d.com', ['a@b.com', 'Sales Team', 'c@d.com']],
    ['Kim Lee; pat@x.com', ['Kim Lee', 'pat@x.com']],
    ['kim@army,mil', ['kim@army,mil']],
    ['kim@army,mil;pat@gmail.com', ['kim@army,mil', 'pat@gmail.com']],
    ['kim@army,pat@gmail.com', ['kim@army', 'pat@gmail.com']],
    ['kim@x@denied.com', ['kim@x@denied.com']],
    ['"a@b"@army.ml', ['"a@b"@army.ml']],
    ['"kim; lee@x"@army.ml', ['"kim; lee@x"@army.ml']],
    ['x|kim@army.ml', ['x|kim@army.ml']],
    ['{kim}@army.ml', ['{kim}@army.ml']],
    ['[{"address":"pat\\u0027s@army.ml"}]', ["pat's@army.ml"]],
    ['kim@[1.2.3.4]', ['kim@[1.2.3.4]']],
    ['<kim@army.ml>', ['<kim@army.ml>']],
    ['[]', [null]],
    [' ; ', [null]],
    ['', [null]],
  ])('in %j are %j', async (cell, found) => {
    expect(await recipients(cell)).toEqual(found);
    expect(inPage(cell)).toEqual(found);
  });

  it('are all found in any list, however it is joined', async () => {
    const address = fc.stringMatching(/^[a-z][a-z0-9.!#$%&*+=?^_~-]{0,8}[a-z]@[a-z]{1,6}\.(?:com|ml)$/);
    const joint = fc.constantFrom(';', '; ', ',', ', ', '|', ' | ', '\n', '\r\n', ' ', '\t', ' ;; ');
    const clean = (one: string) => !one.includes('##');
    await fc.assert(
      fc.asyncProperty(
        fc.array(address.filter(clean), { minLength: 1, maxLength: 6 }),
        joint,
        async (all, by) => {
          expect(await recipients(all.join(by))).toEqual(all);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });

  it('are the same for the command and for the playground', async () => {
    const piece = fc.constantFrom(
      ...'a@b.com c@d.mil kim Lee, smtp: SMTP: ; , | " \' < > ( ) { } [ ] # ## \\ / & and'.split(' '),
      ...[' ', '\t', '\n', '\r\n', '\u00a0', '；', '，', '、', '"address":', '"email" : ', '\\u0027', '.'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const cell = pieces.join('');
        expect(inPage(cell)).toEqual(await recipients(cell));
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});

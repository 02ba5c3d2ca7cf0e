import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvOf } from '../../../../../src/cli/screen/report/csv.ts';
import { hidingErrors } from '../../../../../src/cli/exports/hidden-errors.ts';
import { pageOf } from '../../../../../src/cli/screen/report/page/page.ts';
import { pseudonyms } from '../../../../../src/cli/screen/report/pseudonyms.ts';
import { summaryOf } from '../../../../../src/cli/screen/report/summary.ts';
import { nearmiss } from '../../in-process.ts';
import { file, folder, table } from '../mail.ts';
import { policyIn, screened } from '../screened.ts';

const slow = 240_000;
/** Letters that occur in no text of the program. */
const name = fc.stringMatching(/^[qxzj]{4,7}$/);
const between = fc.constantFrom(...Array.from("'/(){};:,.!#$%&*+=?^_`|~-\\<>[]"), ' ', '\t', 'é', 'ъ', '。');
const local = fc
  .tuple(name, between, name)
  .chain(([a, b, c]) => fc.constantFrom(`${a}${b}${c}`, `"${a}${b}${c}"`, `${a}"${b}${c}`));
const domain = fc.constantFrom('army.ml', 'gmial.com', 'army,mil', 'аrmy.mil', 'no.con');
const address = fc.tuple(local, domain).map(([before, after]) => ({ before, text: `${before}@${after}` }));
const words = (text: string) => text.match(/[qxzj]{4,}/g) ?? [];

it(
  'pseudonymous outputs contain no part of any name, whatever characters an address has',
  { timeout: slow },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(address, { minLength: 3, maxLength: 12 }), async (all) => {
        const [first, second] = all.map(({ text }) => text);
        const policy = await policyIn(
          file(
            'leak.json',
            JSON.stringify({
              version: `of ${first}`,
              deny: [{ domain: 'no.con', reason: `Ask ${second}!` }],
            }),
          ),
        );
        const rows = all.map(({ text, before }, index) => ({
          sender: `${before}@army.mil`,
          recipient: index % 3 ? text : `${text}; ${first}`,
          time: text,
        }));
        const lines = file('leak.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
        const hide = pseudonyms();
        const shown = hide.of(await screened([lines], { policy, against: policy, own: ['army.mil'] }));
        const everything = [JSON.stringify(shown), summaryOf(shown, false), csvOf(shown), pageOf(shown)];
        // What an administrator wrote is free text: only names without spaces and quotes before the @ can be
        // recognised there.
        const free = [shown.policy.version, ...shown.domains.map(({ why }) => why)];
        for (const text of [...everything, ...free])
          for (const { text: one } of all.filter(({ before }) => !/[\s"]/.test(before)))
            for (const word of words(one)) expect(text).not.toContain(word);
      }),
      { seed: 11, numRuns: 12 },
    );
  },
);

it('the errors of a pseudonymous run repeat no name', { timeout: slow }, async () => {
  const secret = ["xqzj'zzqx", 'Xanthippe Quibble'];
  const [before = '', person = ''] = secret;
  const cases = [
    table([
      [`${before}@army.ml`, person, `${person} <${before}@army.ml>`],
      ['a', 'b', 'c'],
    ]),
    `[{"recipient":"${before}@army.ml"}, {"${person}`,
    table([
      ['recipient', 'sender'],
      [`${before}@army.ml`, `${person}@${before}`],
    ]),
    table([
      ['recipient', person],
      [person, person],
    ]),
  ];
  for (const [index, content] of cases.entries()) {
    const given = file(`error-${index}.csv`, content);
    const to = join(folder, `error-${index}.out.csv`);
    const { out, err } = await nearmiss([
      'screen',
      '--pseudonymous',
      '--csv',
      to,
      '--time-column',
      'nowhere',
      given,
    ]);
    const again = await nearmiss(['screen', '--pseudonymous', given]);
    for (const text of [out, err, again.out, again.err])
      for (const word of [...secret, 'Xanthippe', 'Quibble', 'zzqx', 'xqzj'])
        expect(text).not.toContain(word);
  }
  expect(readFileSync(file('x', 'x'), 'utf8')).toBe('x');
});

it('an unexpected error of a pseudonymous run shows only its kind', async () => {
  const failing = (error: Error) => hidingErrors(pseudonyms(), () => Promise.reject(error));
  await expect(failing(new TypeError('xqzj@army.ml'))).rejects.toThrow(
    /^TypeError\. The message may hold names/,
  );
  await expect(failing(new Error('Conversion Error: Could not convert xqzj'))).rejects.toThrow(
    /^Conversion Error\./,
  );
  const error: unknown = await failing(new Error('xqzj@army.ml')).catch((caught: unknown) => caught);
  expect(String((error as Error).stack)).not.toContain('xqzj');
});

import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '../../../../../src/cli/screen/report/csv.ts';
import { spreadsheetText } from '../../../../../src/cli/screen/report/spreadsheet-text.ts';
import { file, table } from '../mail.ts';
import { screened } from '../screened.ts';

const formula = /(?:^|[;,\t\r\n\v\f|\u0085\u2028\u2029])[\s"\u200b]*[=+\-@＝＋－＠]/;

it.each([
  ['kim@army.ml', 'kim@army.ml'],
  ['a-b+c=d@army.ml', 'a-b+c=d@army.ml'],
  ['=1+1', "'=1+1"],
  ['@army.ml', "'@army.ml"],
  ['＝1＋1', "'＝1＋1"],
  ['a\n=1', "a\n'=1"],
  ['a\r\n  +1', "a\r\n  '+1"],
  ['x;=1', "x;'=1"],
  ['x\t-1', "x\t'-1"],
  ['x,@1', "x,'@1"],
  ['\t=1', "'\t'=1"],
  ['\ufeff=1', "\ufeff'=1"],
  ['"=1', `"'=1`],
])('a spreadsheet takes no part of %j for a formula', (text, shown) => {
  expect(spreadsheetText(text)).toBe(shown);
  expect(spreadsheetText(text)).not.toMatch(formula);
});

it(
  'the table of doubtful addresses quotes every text, and no line or cell of it begins a formula',
  { timeout: 60_000 },
  async () => {
    const evil = [
      "a\n=cmd|'/C calc'!A0@army.ml",
      'x;=1+1@army.ml',
      '"a,-b"@army.ml',
      '＝x@army.ml',
      '"q\r+1"@army.ml',
    ];
    const found = await screened([
      file('evil.jsonl', evil.map((recipient) => JSON.stringify({ recipient })).join('\n')),
      file('plain.csv', table([['recipient'], ['kim@army.ml']])),
    ]);
    const csv = csvOf(found);
    expect(found.recipients.length).toBeGreaterThan(4);
    const [, ...rows]: string[][] = parse(csv, { bom: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(formula);
    for (const row of rows) expect(csv).toContain(`"${(row[0] ?? '').replace(/"/g, '""')}"`);
  },
);

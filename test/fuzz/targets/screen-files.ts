import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { screeningSchema, type Screening } from '../../../src/cli/screen/screening-schema.ts';
import { WrongUse } from '../../../src/output/wrong-use.ts';
import { screened } from '../../unit/cli/screen/screened.ts';
import { address, displayName } from '../grammar/address.ts';
import { halfPair } from '../grammar/text.ts';
import { target } from '../target.ts';

const names = ['Timestamp', 'SenderFromAddress', 'RecipientEmailAddress', 'Subject'] as const;
type Row = readonly [time: string, sender: string, recipient: string, subject: string];

const good: Row = ['2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@army.ml', 'Lunch'];
/** How a row from our own sender counts, by its recipient. */
const known = {
  'sam@gmial.com': 'outbound',
  'ann@example.org': 'outbound',
  'jo@army.mil': 'internal',
  '': 'bad',
} as const;
const row = fc.tuple(
  fc.constantFrom(
    '2026-10-05T08:12:13Z',
    '10/5/2026, 8:12:13\u202fAM',
    '05.10.2026 08:12',
    '2026/10/05 午前8:12:13',
    '/Date(1791187200000)/',
    '46300,3',
    '10/5/26',
    'soon',
  ),
  fc.constantFrom('lee@army.mil', 'Lee <LEE@ARMY.MIL>', 'eve@brasso.org', ''),
  fc.oneof(fc.constantFrom(...Object.keys(known)), address),
  displayName,
);
const rows = fc.array(row, { maxLength: 12 }).map((some): readonly Row[] => [good, ...some]);

const cell = (text: string) => `"${text.replace(/"/g, '""')}"`;
const object = (one: Row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, one[at]])));
const forms = {
  semicolons: (all: readonly Row[]) =>
    ['\ufeff"sep=;"', names.join(';'), ...all.map((one) => one.map(cell).join(';'))].join('\r\n'),
  answer: (all: readonly Row[]) => `{"@odata.context": "x",\n"value": [${all.map(object).join(',\n')}]}`,
  pages: (all: readonly Row[]) => all.map((one) => `{"Schema": [], "Results": [${object(one)}]}`).join('\n'),
  tables: (all: readonly Row[]) =>
    JSON.stringify({ tables: [{ name: 'x', columns: names.map((name) => ({ name })), rows: all }] }),
  csv: (all: readonly Row[]) =>
    [names.join(','), ...all.map((one) => one.map(cell).join(','))].join('\r\n') + '\r\n',
  json: (all: readonly Row[]) => `[${all.map(object).join(',\n')}]`,
  'json lines': (all: readonly Row[]) => all.map(object).join('\n'),
};

/** Damage to a file in transit: bytes are removed, added or changed. */
const accident = fc.record({
  at: fc.nat(2000),
  drop: fc.nat(20),
  put: fc.uint8Array({ maxLength: 4 }),
  cut: fc.constantFrom(false, false, false, true),
});
const file = fc.record({
  rows,
  form: fc.constantFrom('csv', 'json', 'json lines', 'semicolons', 'answer', 'pages', 'tables'),
  packed: fc.boolean(),
  accident: fc.option(accident, { freq: 2 }),
});
type Accident = typeof accident extends fc.Arbitrary<infer One> ? One : never;

function damaged(bytes: Buffer, { at, drop, put, cut }: Accident): Buffer {
  const place = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, place), put, cut ? Buffer.alloc(0) : bytes.subarray(place + drop)]);
}

/** Returns the figures for a file; undefined if it is refused, which needs a message. */
async function screening(bytes: Buffer): Promise<Screening | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'nearmiss-fuzz-'));
  const path = join(folder, 'mail.txt');
  writeFileSync(path, bytes);
  try {
    return await screened([path]);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    expect(error.message).toMatch(/\S/);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Expects every row to be counted, and known recipients as their kind. A recipient field with several
 * addresses may count more than once.
 */
function counted(all: readonly Row[], found: Screening | undefined): void {
  expect(found?.rows.read).toBeGreaterThanOrEqual(all.length);
  const ours = all.filter(([, sender]) => sender.toLowerCase().includes('lee@army.mil'));
  for (const kind of ['outbound', 'internal', 'bad'] as const) {
    const least = ours.filter(([, , to]) => to in known && known[to as keyof typeof known] === kind);
    expect(found?.rows[kind]).toBeGreaterThanOrEqual(least.length);
  }
}

/** A file is counted row by row or refused with a message. An undamaged file is never refused. */
export const screen = target(
  'screen-files',
  30,
  file,
  async ({ rows: all, form, packed, accident: what }) => {
    const plain = Buffer.from(forms[form](all));
    const whole = packed ? gzipSync(plain) : plain;
    const found = await screening(what ? damaged(whole, what) : whole);
    // DuckDB refuses JSON that contains a lone surrogate, and the command reports that.
    if (!what && !halfPair.test(all.flat().join(''))) counted(all, found);
    if (!found) return;
    expect(v.is(screeningSchema, found)).toBe(true);
    expect(found.bad.reduce((sum, { count }) => sum + count, 0)).toBe(found.rows.bad);
    expect(found.totals.messages).toBeGreaterThan(0);
    expect(found.totals.prompts).toBeLessThanOrEqual(found.totals.doubtful);
  },
);

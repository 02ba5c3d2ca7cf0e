import { once } from 'node:events';
import {
  createWriteStream,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { screened } from './screened.ts';
import { defender, file, folder, parquet, table } from './mail.ts';

const slow = 120_000;
const header = 'Timestamp,SenderFromAddress,RecipientEmailAddress\n';
const good = '2026-10-05,lee@army.mil,kim@army.ml\n';
const long = (n: number) =>
  Array.from({ length: n }, (_, i) => `2026-10-05,lee@army.mil,c${(i * 7919) % 9973}@example${i}.org\n`).join(
    '',
  );

describe('screening refuses a file', { timeout: slow }, () => {
  const packed = gzipSync(header + long(20_000));
  const circle = join(folder, 'circle.csv');
  symlinkSync(circle, circle);
  mkdirSync(join(folder, 'folder.csv'), { recursive: true });

  it.each<[string, string, RegExp]>([
    ['that is missing', join(folder, 'missing.csv'), /missing\.csv could not be read: there is no such file/],
    ['that is a folder', join(folder, 'folder.csv'), /folder\.csv could not be read: it is a folder\.$/],
    ['whose link leads in a circle', circle, /circle\.csv could not be read: /],
    ['that is no regular file', '/dev/null', /\/dev\/null is not a file that can be read twice/],
    ['that is empty', file('empty.csv', ''), /empty\.csv is empty\.$/],
    ['that is empty Parquet', file('empty.parquet', ''), /empty\.parquet is empty\.$/],
    ['of white space', file('white.csv', ' \r\n\n'), /white\.csv is empty\.$/],
    ['with nothing but a header', file('header.csv', header), /header\.csv has no rows/],
    [
      'that is a picture',
      file('picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      /picture\.csv is a picture\. CSV, JSON/,
    ],
    [
      'that is a workbook',
      file('book.csv', 'PK\u0003\u0004xxxx'),
      /an Excel workbook: unpack it, or save it as CSV/,
    ],
    [
      'that is an old workbook',
      file('book.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)),
      /an Excel workbook: save it as CSV/,
    ],
    ['that is a PDF', file('paper.csv', '%PDF-1.7 …'), /is a PDF document/],
    [
      'of other bytes',
      file(
        'bytes.csv',
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 31),
      ),
      /is neither text nor Parquet/,
    ],
    [
      'packed and cut',
      file('cut.csv.gz', packed.subarray(0, packed.length >> 1)),
      /cut\.csv\.gz ends too early/,
    ],
    ['packed and cut in its first bytes', file('cut2.csv.gz', packed.subarray(0, 12)), /cut2\.csv\.gz/],
    ['packed and damaged', file('hurt.csv.gz', damaged(packed)), /hurt\.csv\.gz is a damaged \.gz file/],
    [
      'that only has the name of Parquet',
      file('text.parquet', 'PAR1 this is not Parquet'),
      /text\.parquet is damaged or not what it seems/,
    ],
    [
      'of JSON that ends early',
      file('cut.json', `[${JSON.stringify({ recipient: 'kim@army.ml' })}, {"recip`),
      /cut\.json is damaged or not what it seems/,
    ],
    ['of JSON lines without an object', file('broken.jsonl', '{"recipient": \n{{{{\n'), /no column is known/],
    [
      'without a column of recipients',
      file('other.csv', 'a,b\n1,2\n'),
      /other\.csv: no column is known to hold the recipients\.\n {2}Columns found: a, b/,
    ],
    [
      'without outbound mail',
      file('inbound.csv', `${header}2026-10-05,eve@brasso.org,lee@army.mil\n`),
      /No message was sent from army\.mil to outside/,
    ],
    [
      'without one address',
      file('names.csv', 'recipient\nKim Lee\nPat Ray\n'),
      /No message was sent.*\n {2}2 rows could not be used/,
    ],
  ])('%s', async (_name, given, message) => {
    await expect(screened([given])).rejects.toThrow(
      expect.objectContaining({ name: 'WrongUse', message: expect.stringMatching(message) as string }),
    );
  });

  it('of truncated Parquet', async () => {
    const whole = await parquet(file('whole.csv', defender), join(folder, 'whole.parquet'));
    const half = file('half.parquet', readFileSync(whole).subarray(0, 400));
    await expect(screened([half])).rejects.toThrow(/half\.parquet is damaged or not what it seems/);
  });

  it('and names the first bad one among several', async () => {
    await expect(screened([file('fine.csv', defender), join(folder, 'missing.csv')])).rejects.toThrow(
      /missing\.csv/,
    );
  });
});

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0x55, copy.length >> 1, (copy.length >> 1) + 64);
  return copy;
}

describe('bad rows', { timeout: slow }, () => {
  it('are counted by their reason, with examples, and the other rows are kept', async () => {
    const rows = [
      good,
      '2026-10-05,lee@army.mil,\n',
      '2026-10-05,lee@army.mil,Kim Lee\n',
      '2026-10-05,lee@army.mil,"kim@army.ml, pat@gmail.com"\n',
      '2026-10-05,lee@army.mil\n',
      '2026-10-05,lee@army.mil,kim@army.ml,too,many\n',
      '2026-10-05,"lee"@army.mil,kim@army.ml\n',
      good,
    ];
    const bytes = Buffer.concat([
      Buffer.from(`${header}2026-10-05,lëe@army.mil,kim@army.ml\n`),
      Buffer.from([0x78, 0xff, 0x2c, 0xfe, 0x2c, 0xc3, 10]),
      Buffer.from(rows.join('')),
    ]);
    const found = await screened([file('bad.csv', bytes)]);
    expect(Object.fromEntries(found.bad.map(({ reason, count }) => [reason, count]))).toEqual({
      columns: 2,
      empty: 1,
      encoding: 1,
      'no-at': 1,
      quote: 1,
    });
    expect(found.rows).toEqual({ read: 11, outbound: 5, internal: 0, inbound: 0, bad: 6 });
    expect(found.totals.prompts).toBe(4);
    expect(found.bad.find(({ reason }) => reason === 'no-at')?.samples).toEqual(['kim lee']);
    expect(found.bad.find(({ reason }) => reason === 'columns')?.samples).toContain(
      '2026-10-05,lee@army.mil',
    );
  });

  it('of JSON lines are counted', async () => {
    const lines = [
      '{"recipient":"kim@army.ml"}',
      '{"recipient":',
      'nonsense',
      '{"recipient":null}',
      '{"recipient":"pat@gmail.com"}',
    ];
    const found = await screened([file('bad.jsonl', lines.join('\n'))]);
    expect(found.bad.map(({ reason, count }) => [reason, count])).toEqual([
      ['json', 2],
      ['empty', 1],
    ]);
    expect(found.totals).toMatchObject({ messages: 2, prompts: 1 });
  });

  it('are counted once for each list without an address', async () => {
    const found = await screened([
      file(
        'list.csv',
        table([
          ['sender_address', 'recipient_status'],
          ['lee@army.mil', ''],
          ['lee@army.mil', ';'],
          ['lee@army.mil', 'kim@army.ml##Fail'],
        ]),
      ),
    ]);
    expect(found.rows).toMatchObject({ read: 3, outbound: 1, bad: 2 });
  });

  it('are counted after a quotation mark that is never closed', async () => {
    const found = await screened([
      file('unclosed.csv', `${header}${good}2026-10-05,"lee@army.mil,kim@army.ml\n${good.repeat(3)}`),
    ]);
    expect(found.totals.prompts).toBe(1);
    expect(found.bad.map(({ reason, count }) => [reason, count])).toEqual([['quote', 1]]);
  });
});

describe('a very long line', { timeout: slow }, () => {
  it('is left out and counted, while the lines around it are kept', async () => {
    const csv = file('long.csv', header + good);
    const out = createWriteStream(csv, { flags: 'a' });
    for (let i = 0; i < 50; i += 1) if (!out.write('x'.repeat(1_000_000))) await once(out, 'drain');
    out.end(`,x,y\n${good}`);
    await finished(out);
    const found = await screened([csv]);
    expect(found.totals.prompts).toBe(2);
    expect(found.bad).toEqual([{ reason: 'too-long', count: 1, samples: [] }]);
  });

  it('of a billion compressed characters takes little memory', async () => {
    const packed = join(folder, 'billion.csv.gz');
    const million = Buffer.alloc(1_000_000, 'x');
    await pipeline(
      (function* () {
        yield header + good;
        for (let i = 0; i < 1000; i += 1) yield million;
        yield `,x,y\n${good}`;
      })(),
      createGzip({ level: 1 }),
      createWriteStream(packed),
    );
    const before = process.memoryUsage().rss;
    const found = await screened([packed]);
    expect(found.totals.prompts).toBe(2);
    expect(found.bad).toEqual([{ reason: 'too-long', count: 1, samples: [] }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('of zeros, as in a file that was never written, is refused', async () => {
    const zeros = join(folder, 'zeros.csv');
    writeFileSync(zeros, '');
    truncateSync(zeros, 100_000_000);
    await expect(screened([zeros])).rejects.toThrow(/neither text nor Parquet/);
  });
});

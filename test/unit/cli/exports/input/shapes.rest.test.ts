import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nearmiss } from '../../in-process.ts';
import { file, folder, objects, table } from '../../screen/mail.ts';
import { screened } from '../../screen/screened.ts';

const slow = 120_000;
const json = (value: unknown, indent?: number) => JSON.stringify(value, null, indent);
const names = Object.keys(objects[0] ?? {});
const values = objects.map((one) => Object.values(one));
const columns = names.map((name) => ({ name, type: 'string' }));
const messages = [
  {
    receivedDateTime: '2026-10-05T08:00:00Z',
    internetMessageId: '<m1>',
    from: { emailAddress: { name: 'Lee', address: 'lee@army.mil' } },
    toRecipients: [{ emailAddress: { name: 'kim@army.mil', address: 'kim@army.ml' } }],
    ccRecipients: [{ emailAddress: { name: 'Pat', address: 'pat@gmail.com' } }],
    bccRecipients: [],
  },
];

describe('the answer of a service is read as its rows', { timeout: slow }, () => {
  it.each<[string, string]>([
    ['from Graph', json({ '@odata.context': 'x', value: objects })],
    ['from Graph in several lines', json({ value: objects }, 2)],
    ['from hunting, with the schema first', json({ schema: columns.slice(0, 1), results: objects })],
    [
      'from the older hunting API',
      json({ Stats: { a: 1 }, Schema: [{ Name: 'x', Type: 'y' }], Results: objects }, 1),
    ],
    ['from Log Analytics', json({ tables: [{ name: 'PrimaryResult', columns, rows: values }] })],
    [
      'from Kusto',
      json([{ FrameType: 'x' }, { Columns: names.map((ColumnName) => ({ ColumnName })), Rows: values }]),
    ],
    [
      'in pages, one on each line',
      [objects.slice(0, 3), objects.slice(3)].map((value) => json({ value })).join('\n'),
    ],
    ['in pages, in one list', json([{ value: objects.slice(0, 3) }, { value: objects.slice(3) }])],
    ['from a search engine', json({ hits: { hits: objects.map((_source) => ({ _id: 1, _source })) } })],
    ['from a log stream', json({ records: objects.map((properties) => ({ category: 'x', properties })) })],
    ['with a byte order mark', `\ufeff${json(objects)}`],
    ['as lines with a byte order mark', `\ufeff${objects.map((one) => json(one)).join('\r\n')}`],
  ])('if it comes %s', async (name, text) => {
    const found = await screened([file(`answer ${name}.json`, text)]);
    expect(found.rows).toMatchObject({ read: 8, outbound: 6, bad: 0 });
    expect(found.totals).toMatchObject({ messages: 4, prompts: 3, senders: 2 });
  });

  it('and messages of Graph have To, Cc and Bcc', async () => {
    const found = await screened([file('messages.json', json({ value: messages }))]);
    expect(found.rows).toMatchObject({ read: 2, outbound: 2, bad: 0 });
    expect(found.recipients.map(({ address }) => address)).toEqual(['kim@army.ml']);
    expect(found.totals).toMatchObject({ senders: 1, messages: 1, prompts: 1 });
  });

  it('and invalid lines among pages are counted', async () => {
    const lines = [json({ value: objects }), '{"value": [', 'nonsense'].join('\n');
    const found = await screened([file('broken-pages.jsonl', lines)]);
    expect(found.bad).toEqual([{ reason: 'json', count: 2, samples: [] }]);
    expect(found.totals.prompts).toBe(3);
  });

  it('and keys that look like paths are taken literally', async () => {
    const found = await screened(
      [file('keys.json', json([{ $recipient: 'kim@army.ml', '/x': 'lee@army.mil' }]))],
      {
        named: { recipient: '$recipient', sender: '/x' },
      },
    );
    expect(found.totals).toMatchObject({ prompts: 1, senders: 1 });
  });
});

describe('the column of recipients', { timeout: slow }, () => {
  const log = (recipients: string, status: string) =>
    table([
      ['Timestamp', 'Sender', 'Recipients', 'RecipientStatus', 'MessageId'],
      ['10/5/2026 8:00:00 AM', 'lee@army.mil', recipients, status, '<m1>'],
    ]);

  it('is the one whose cells contain addresses', async () => {
    const found = await screened([
      file('tracking.csv', log('{kim@army.ml, pat@gmail.com}', '{250 2.1.5 OK}')),
    ]);
    expect(found.files[0]?.columns).toMatchObject({ recipients: 'Recipients' });
    expect(found.totals).toMatchObject({ domains: 2, prompts: 1 });
  });

  it('may have an unknown name if it is the only other column of addresses', async () => {
    const rows = [
      ['Sender', 'Recipient', 'Goes to'],
      ['lee@army.mil', 'Kim Lee', 'kim@army.ml'],
    ];
    const found = await screened([file('unknown-name.csv', table(rows))]);
    expect(found.files[0]?.columns).toMatchObject({ recipient: 'Goes to' });
    expect(found.totals.prompts).toBe(1);
  });

  it.each(['System.String[]', 'System.Collections.Generic.List`1[System.String]', 'System.Object[]'])(
    'gets a hint how to export it if it contains %s',
    async (type) => {
      await expect(screened([file('types.csv', log(type, type))])).rejects.toThrow(
        /"Recipients" holds the name of a type.*\n.*\n.*-join ';'/,
      );
    },
  );
});

describe('the format of a file is found from its content and not from its name', { timeout: slow }, () => {
  const csv = table([['RecipientAddress'], ['pat@gmail.com'], ['kim@army.ml']]);

  it.each<[string, string | Uint8Array]>([
    ['plain.csv.gz', csv],
    ['plain.zst', csv],
    ['plain.json', csv],
    ['packed.csv', gzipSync(csv)],
    ['packed.parquet', gzipSync(csv)],
    ['lines.gz', '{"recipient":"pat@gmail.com"}\n{"recipient":"kim@army.ml"}\n'],
    ['list.gz', '[{"recipient":"pat@gmail.com"},{"recipient":"kim@army.ml"}]'],
    ['list.zst', '[{"recipient":"pat@gmail.com"},{"recipient":"kim@army.ml"}]'],
    ['quoted-sep.csv', `"sep=;"\r\n${csv}`],
    ['cr.csv', csv.replace(/\r\n/g, '\r')],
  ])('for %s', async (name, content) => {
    expect((await screened([file(name, content)])).totals).toMatchObject({ messages: 2, prompts: 1 });
  });

  it('and folder names that look like columns have no meaning', async () => {
    const hive = join(folder, 'RecipientAddress=kim@army.ml');
    mkdirSync(hive, { recursive: true });
    writeFileSync(join(hive, 'x.csv'), table([['RecipientAddress'], ['pat@gmail.com']]));
    writeFileSync(join(hive, 'x.json'), json([{ RecipientAddress: 'pat@gmail.com' }]));
    await parquet("SELECT 'pat@gmail.com' AS RecipientAddress", join(hive, 'x.parquet'));
    const found = await screened(['x.csv', 'x.json', 'x.parquet'].map((name) => join(hive, name)));
    expect(found.totals).toMatchObject({ messages: 3, prompts: 0 });
  });
});

describe('Parquet', { timeout: slow }, () => {
  it.each([
    ['a list', "['kim@army.ml', 'pat@gmail.com']"],
    [
      'a list of structures',
      "[{'address': 'kim@army.ml', 'name': 'x'}, {'address': 'pat@gmail.com', 'name': 'y'}]",
    ],
    ['a text', "'kim@army.ml, pat@gmail.com'"],
    ['bytes', "'kim@army.ml;pat@gmail.com'::BLOB"],
  ])('may contain the recipients as %s', async (name, value) => {
    const path = join(folder, `${name}.parquet`);
    await parquet(
      `SELECT ${value} AS Recipients, ['lee@army.mil'] AS Sender, 1791187200000 AS Timestamp`,
      path,
    );
    const found = await screened([path]);
    expect(found.totals).toMatchObject({ domains: 2, prompts: 1, senders: 1 });
    expect(found.weeks.map(({ week }) => week)).toEqual(['2026-10-05']);
  });
});

describe('the unpacked size of a file', { timeout: slow }, () => {
  it('has a limit that can be raised', async () => {
    const blank = `${' '.repeat(60_000)}\n`;
    const packed = file('large.csv.gz', gzipSync(`recipient\nkim@army.ml\n${blank.repeat(50)}`));
    await expect(screened([packed], { unpackLimit: 2_000_000 })).rejects.toThrow(
      /larger than 0.002 GB when it is unpacked.*--unpack-limit/,
    );
    expect((await screened([packed], { unpackLimit: 4_000_000 })).totals.prompts).toBe(1);
    const { code, err } = await nearmiss(['screen', '--unpack-limit', '0', packed]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('--unpack-limit needs') as string,
    });
  });
});

async function parquet(select: string, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

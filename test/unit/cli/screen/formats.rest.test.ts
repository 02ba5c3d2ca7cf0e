import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { givenForm } from '../../../../src/cli/exports/input/times/time-form.ts';
import { screened } from './screened.ts';
import { defender, file, folder, historical, messageTrace, objects, parquet, table, utf16 } from './mail.ts';

const slow = 60_000;
const lines = objects.map((one) => JSON.stringify(one)).join('\n');
const bytes = (...codes: number[]) => Buffer.from(codes);
const swapped = (buffer: Buffer) => Buffer.from(buffer).swap16();
const link = join(folder, 'link.csv');
symlinkSync(file('target.csv', defender), link);

/** The same mail in every format; the result must be the same too. */
const forms: readonly (readonly [string, string | Promise<string>])[] = [
  ['a Defender hunting export', file('defender.csv', defender)],
  ['a hunting export with a byte order mark', file('bom.csv', `\ufeff${defender}`)],
  ['a hunting export with line feeds only', file('lf.csv', defender.replace(/\r/g, ''))],
  ['a hunting export with both kinds of line ends', file('mixed.csv', defender.replace('\r\n', '\n'))],
  ['a hunting export in UTF-16', file('utf16.csv', utf16(defender))],
  [
    'a hunting export in UTF-16 without a byte order mark',
    file('utf16-bare.csv', utf16(defender).subarray(2)),
  ],
  ['a hunting export in UTF-16, big endian', file('utf16be.csv', swapped(utf16(defender)))],
  ['a hunting export, compressed', file('packed.csv.gz', gzipSync(defender))],
  ['a hunting export, compressed under another name', file('packed.txt', gzipSync(defender))],
  ['a hunting export in UTF-16, compressed', file('utf16.csv.gz', gzipSync(utf16(defender)))],
  [
    'a hunting export with semicolons',
    file(
      'semicolon.csv',
      table(
        defender
          .trim()
          .split('\r\n')
          .map((line) => line.replace(/"Lunch.*\?"/, 'Lunch').split(',')),
        ';',
      ),
    ),
  ],
  [
    'a hunting export with tabs',
    file('tab.tsv', defender.replace(/"Lunch.*?\?"/g, 'Lunch').replace(/,/g, '\t')),
  ],
  [
    "a hunting export with Excel's first line",
    file('sep.csv', `sep=;\r\n${defender.replace(/"Lunch.*?\?"/g, 'Lunch').replace(/,/g, ';')}`),
  ],
  [
    "a hunting export with PowerShell's first line",
    file('type.csv', `#TYPE System.Management.Automation.PSCustomObject\r\n${defender}`),
  ],
  ['a hunting export in a file with an odd name', file("it's [1]*?.csv", defender)],
  ['a hunting export behind a symbolic link', link],
  ['the output of Get-MessageTraceV2', file('trace.csv', messageTrace)],
  [
    'the output of Get-MessageTraceV2 in Windows-1252',
    file('trace-1252.csv', Buffer.from(messageTrace, 'latin1')),
  ],
  ['a report of the portal', file('historical.csv', utf16(historical))],
  ['JSON lines', file('lines.jsonl', lines)],
  ['JSON', file('array.json', JSON.stringify(objects, null, 2))],
  ['JSON, compressed', file('array.json.gz', gzipSync(JSON.stringify(objects)))],
  ['Parquet', parquet(file('for-parquet.csv', defender), join(folder, 'mail.parquet'))],
];

describe('the same mail gives the same result', { timeout: slow }, () => {
  it.each(forms)('as %s', async (_name, given) => {
    const found = await screened([await given]);
    expect(found.totals).toEqual({
      messages: 4,
      senders: 2,
      domains: 4,
      personWeeks: 2,
      doubtful: 3,
      prompts: 3,
    });
    expect(found.rows).toEqual({ read: 8, outbound: 6, internal: 1, inbound: 1, bad: 0 });
    expect(found.weeks).toEqual([
      { week: '2026-10-05', messages: 2, notice: 0, confirm: 2, block: 0 },
      { week: '2026-10-12', messages: 2, notice: 0, confirm: 1, block: 0 },
    ]);
    expect(found.perPersonAndWeek?.mean).toBe(1.5);
    expect(found.perPersonAndWeek?.distribution.map(({ personWeeks }) => personWeeks)).toEqual([
      0, 1, 1, 0, 0, 0,
    ]);
    expect(
      found.domains.map(({ domain, meant, messages, senders }) => ({ domain, meant, messages, senders })),
    ).toEqual([
      { domain: 'gmial.com', meant: ['gmail.com'], messages: 2, senders: 2 },
      { domain: 'army.ml', meant: ['army.mil'], messages: 1, senders: 1 },
    ]);
    expect(found.senders).toEqual([
      { sender: 'lee@army.mil', prompts: 2, weeks: 1 },
      { sender: 'jo@army.mil', prompts: 1, weeks: 1 },
    ]);
    expect(
      found.recipients.map(({ address, firstWeek, lastWeek }) => [address, firstWeek, lastWeek]),
    ).toEqual([
      ['sam@gmial.com', '2026-10-05', '2026-10-12'],
      ['kim@army.ml', '2026-10-05', '2026-10-05'],
    ]);
  });
});

describe('aggregated tables', { timeout: slow }, () => {
  const counts = [
    ['domain', 'count'],
    ['army.ml', '1'],
    ['gmial.com', '2'],
    ['gmail.com', '40'],
    ['army.mil', '900'],
  ];

  it('of domains and counts have messages, but neither people nor weeks', async () => {
    const found = await screened([file('counts.csv', table(counts))]);
    expect(found.totals).toEqual({
      messages: 43,
      senders: null,
      domains: 3,
      personWeeks: null,
      doubtful: 3,
      prompts: 3,
    });
    expect(found.perPersonAndWeek).toBeNull();
    expect(found.assumptions).toEqual([
      'no-co-recipients',
      'no-memory',
      'no-senders',
      'no-times',
      'no-messages',
    ]);
    expect(found.weeks).toEqual([{ week: null, messages: 43, notice: 0, confirm: 3, block: 0 }]);
  });

  it('of domains may have white space around the domains', async () => {
    const rows = [
      ['domain', 'count'],
      [' army.ml', '2'],
      ['army.ml\t', '1'],
      ['army.ml', '4'],
    ];
    const found = await screened([file('indented.csv', table(rows))]);
    expect(found.domains.map(({ domain, messages }) => [domain, messages])).toEqual([['army.ml', 7]]);
  });

  it('of senders, domains and weeks have all figures', async () => {
    const rows = [
      ['sender', 'domain', 'week', 'messages'],
      ['lee@army.mil', 'gmial.com', '2026-10-05', '2'],
      ['jo@army.mil', 'gmail.com', '2026-10-12', '7'],
    ];
    const found = await screened([file('query.csv', table(rows))]);
    expect(found.totals).toEqual({
      messages: 9,
      senders: 2,
      domains: 2,
      personWeeks: 2,
      doubtful: 2,
      prompts: 2,
    });
    expect(found.perPersonAndWeek?.mean).toBe(1);
    expect(found.recipients[0]).toMatchObject({ address: 'gmial.com', messages: 2 });
  });

  it('with counts that are no numbers have bad rows', async () => {
    const found = await screened([
      file('bad-counts.csv', table([...counts, ['gmial.com', 'many'], ['gmial.com', '-3']])),
    ]);
    expect(found.totals.prompts).toBe(3);
    expect(found.bad).toEqual([{ reason: 'count', count: 2, samples: ['gmial.com', 'gmial.com'] }]);
  });
});

describe('a file name that looks like a pattern', { timeout: slow }, () => {
  it('is taken literally, so that matching files are not read', async () => {
    file('glob-1ab.csv', table([['recipient'], ['kim@army.ml']]));
    const { files, totals } = await screened([
      file('glob-[1]*?.csv', table([['recipient'], ['pat@gmail.com']])),
    ]);
    expect(files.map(({ name }) => name)).toEqual(['glob-[1]*?.csv']);
    expect(totals).toMatchObject({ messages: 1, prompts: 0 });
  });
});

describe('several input files', { timeout: slow }, () => {
  it('of different formats are combined, and a message in several of them counts once', async () => {
    const found = await screened([
      file('one.csv', defender),
      file('two.csv', utf16(historical)),
      file('three.jsonl', lines),
    ]);
    expect(found.rows.read).toBe(24);
    expect(found.totals).toMatchObject({ messages: 4, prompts: 3, personWeeks: 2 });
    expect(found.recipients.map(({ messages }) => messages)).toEqual([2, 1]);
    expect(found.files.map(({ format }) => format)).toEqual(['csv', 'csv', 'json lines']);
  });
});

describe('the columns of a table', { timeout: slow }, () => {
  const german = table([
    ['Datum', 'Absender', 'Empfänger'],
    ['05.10.2026 08:00:00', 'lee@army.mil', 'kim@army.ml'],
    ['13.10.2026 08:00:00', 'lee@army.mil', 'pat@gmail.com'],
  ]);

  it('in another language are listed with the flags that can name them', async () => {
    await expect(screened([file('german.csv', german)])).rejects.toThrow(
      /Columns found: Datum, Absender, Empfänger\n.*--recipient-column NAME/,
    );
  });

  it('can be named by flags', async () => {
    const named = { recipient: 'empfänger', sender: 'Absender', time: 'Datum' };
    const found = await screened([file('german2.csv', german)], { named });
    expect(found.weeks.map(({ week }) => week)).toEqual(['2026-10-05', '2026-10-12']);
    expect(found.totals).toMatchObject({ messages: 2, prompts: 1, senders: 1 });
  });

  it('that were named but are missing cause an error', async () => {
    await expect(screened([file('german3.csv', german)], { named: { recipient: 'An' } })).rejects.toThrow(
      /has no column "An", which --recipient-column names/,
    );
  });

  it('may have hostile names, which are only names', async () => {
    const hostile = `a'; DROP TABLE seen; --`;
    const csv = file(
      'hostile.csv',
      table([
        [hostile, '" OR 1=1'],
        ['kim@army.ml', 'lee@army.mil'],
      ]),
    );
    const found = await screened([csv], { named: { recipient: hostile, sender: '" OR 1=1' } });
    expect(found.totals).toMatchObject({ messages: 1, prompts: 1 });
    const json = file('hostile.jsonl', JSON.stringify({ [hostile]: 'kim@army.ml' }));
    expect((await screened([json], { named: { recipient: hostile } })).totals.prompts).toBe(1);
    const odd = await parquet(
      file(
        'odd.csv',
        table([
          ['Timestamp', `x"'y`],
          ['2026-10-05', 'kim@army.ml'],
        ]),
      ),
      join(folder, 'odd.parquet'),
    );
    expect((await screened([odd], { named: { recipient: `x"'y` } })).totals.prompts).toBe(1);
  });
});

describe('the times in a table', { timeout: slow }, () => {
  const weekOf = async (name: string, times: readonly string[], options = {}) => {
    const csv = file(
      name,
      table([['Received', 'RecipientAddress'], ...times.map((time) => [time, 'kim@army.ml'])]),
    );
    const { weeks, assumptions } = await screened([csv], options);
    return { weeks: weeks.map(({ week }) => week), assumed: assumptions.includes('month-first') };
  };

  it.each([
    ['iso.csv', ['2026-10-12T08:00:00.1234567Z'], ['2026-10-12'], false],
    ['offset.csv', ['2026-10-12T01:00:00+02:00'], ['2026-10-05'], false],
    ['american.csv', ['10/12/2026 8:00:00 AM', '10/19/2026 8:00:00 PM'], ['2026-10-12', '2026-10-19'], false],
    ['either.csv', ['5/10/2026 8:00:00 AM'], ['2026-05-04'], true],
    ['german-time.csv', ['12.10.2026 08:00'], ['2026-10-12'], false],
    ['british.csv', ['12/10/2026 08:00:00', '19/10/2026 08:00:00'], ['2026-10-12', '2026-10-19'], false],
    ['dotnet.csv', ['/Date(1791792000000)/'], ['2026-10-12'], false],
    ['none.csv', ['yesterday'], [null], false],
  ])('in %s are assigned to the right weeks', async (name, times, weeks, assumed) => {
    expect(await weekOf(name, times)).toEqual({ weeks, assumed });
  });

  it('can be read with a given format', async () => {
    expect(await weekOf('given.csv', ['5/10/2026'], { timeForm: givenForm('%d/%m/%Y') })).toEqual({
      weeks: ['2026-10-05'],
      assumed: false,
    });
  });
});

describe('a file of the message tracking log', { timeout: slow }, () => {
  it('has its column names in a comment', async () => {
    const log = [
      '#Software: Microsoft Exchange Server',
      '#Log-type: Message Tracking Log',
      '#Fields: date-time,event-id,recipient-address,sender-address,message-id',
      '2026-10-05T08:00:00.000Z,RECEIVE,kim@army.ml;pat@gmail.com,lee@army.mil,<m1>',
    ];
    const found = await screened([file('tracking.log', `${log.join('\r\n')}\r\n`)]);
    expect(found.totals).toMatchObject({ messages: 1, prompts: 1, domains: 2 });
  });

  it('is refused if it is a picture', async () => {
    await expect(
      screened([file('picture.csv', Buffer.concat([bytes(0x89), Buffer.from('PNG\r\n')]))]),
    ).rejects.toThrow(/is a picture/);
  });
});

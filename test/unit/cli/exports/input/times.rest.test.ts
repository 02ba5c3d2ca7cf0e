import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../../../src/cli/exports/sql/quote.ts';
import { givenForm, plainForms, writtenForm } from '../../../../../src/cli/exports/input/times/time-form.ts';
import { file, table } from '../../screen/mail.ts';
import { screened } from '../../screen/screened.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run("SET TimeZone = 'UTC'");
});

/** Returns the results of all formats that fit a text. */
async function read(written: string): Promise<string[]> {
  const forms = [...plainForms, writtenForm('month first')];
  const columns = forms.map((form) => `CAST(${form.read('t')} AS VARCHAR)`).join(', ');
  const found = await connection.runAndReadAll(`SELECT ${columns} FROM (SELECT ${text(written)} AS t)`);
  return [...new Set((found.getRowsJson()[0] ?? []).filter((one) => one !== null).map(String))];
}

describe('a time as an export writes it is read', { timeout: 120_000 }, () => {
  it.each([
    ['10/5/2026, 8:00:00.123 AM', '08:00:00'],
    ['10/5/2026 8:00:00\u202fPM', '20:00:00'],
    ['10/5/2026 8:00:00AM', '08:00:00'],
    ['10/5/26', '00:00:00'],
    ['10/5/26 12:30 AM', '00:30:00'],
    ['2026/10/05 8:00', '08:00:00'],
    ['10/5/2026 8:00:00\u00a0a.\u00a0m.', '08:00:00'],
    ['10/5/2026 8:00:00 p. m.', '20:00:00'],
    ['2026/10/05 午前8:00:00', '08:00:00'],
    ['2026/10/05 午後 8:00', '20:00:00'],
    ['2026. 10. 5. 오후 8:00:00', '20:00:00'],
    ['2026年10月5日 8時00分', '08:00:00'],
    ['\u200f١٠/٥/٢٠٢٦ ٨:٠٠:٠٠ م', '20:00:00'],
    ['2026-10-05T08:00Z', '08:00:00'],
    ['2026-10-05T08:00:00+02:00', '06:00:00'],
    ['2026-10-05 08:00:00 -0400', '12:00:00'],
    ['20261005T080000Z', '08:00:00'],
    ['2026-W41', '00:00:00'],
    ['Mon, 05 Oct 2026 08:00:00 +0200', '06:00:00'],
    ['Mon Oct  5 08:00:00 2026', '08:00:00'],
    ['Monday, October 5, 2026 8:00:00 AM', '08:00:00'],
    ['5-Oct-26 8:00 AM', '08:00:00'],
    ['Oct 5, 2026 @ 08:00:00.000', '08:00:00'],
    ['lundi 5 octobre 2026 08:00:00', '08:00:00'],
    ['5 de octubre de 2026 8:00', '08:00:00'],
    ['5. Okt. 2026, 08:00', '08:00:00'],
    ['5 октября 2026 г. 08:00', '08:00:00'],
    ['46300.5', '12:00:00'],
    ['46300,5', '12:00:00'],
    ['1791187200', '08:00:00'],
    ['1791187200000', '08:00:00'],
    ['1791187200000000000', '08:00:00'],
    ['639267840000000000', '08:00:00'],
    ['134356608000000000', '08:00:00'],
    ['20261005080000', '08:00:00'],
    ['/Date(1791187200000)/', '08:00:00'],
    ['/Date(1791187200000+0200)/', '08:00:00'],
    ['10/5/2569 8:00:00', '08:00:00'],
  ])('such as %s', async (written, time) => {
    expect(await read(written)).toEqual([`2026-10-05 ${time}`]);
  });

  it.each(['yesterday', '10.1.2.3', '12:00', '0026-10-05', '1448/04/24 08:00', '30/02/2026', '', '42', '∞'])(
    'but not %j',
    async (written) => {
      expect(await read(written)).toEqual([]);
    },
  );
});

describe('the order of day and month', { timeout: 120_000 }, () => {
  const weeks = async (name: string, times: readonly string[], options = {}) => {
    const rows = times.map((time) => [time, 'kim@army.ml']);
    const found = await screened([file(name, table([['Received', 'RecipientAddress'], ...rows]))], options);
    return {
      weeks: found.weeks.map(({ week }) => week),
      assumed: found.assumptions.filter((one) => one.endsWith('first')),
      unread: found.unreadTimes.rows,
    };
  };
  const october = ['2026-10-05'];
  const sure = { assumed: [], unread: 0 };

  it.each([
    ['stops.csv', ['05.10.2026 08:00:00'], october, []],
    ['short-stops.csv', ['05.10.26 08:00'], october, []],
    ['proved.csv', ['5/10/2026 08:00', '13/10/2026 08:00'], ['2026-10-05', '2026-10-12'], []],
    ['year-first.csv', ['26/10/05 8:00'], october, []],
    ['close.csv', ['05/10/2026', '06/10/2026', '07/10/2026'], october, ['day-first']],
    ['one.csv', ['10/5/2026 8:00'], october, ['month-first']],
    ['dashes.csv', ['05-10-2026 08:00'], october, ['day-first']],
    ['same.csv', ['10/10/2026 8:00'], october, []],
  ])('is found from the whole file: %s', async (name, times, found, assumed) => {
    expect(await weeks(name, times)).toEqual({ weeks: found, assumed, unread: 0 });
  });

  it('is found even if only a row far behind shows it', async () => {
    const times = [...Array.from({ length: 10_500 }, () => '5/10/2026'), '13/10/2026'];
    expect(await weeks('far.csv', times)).toEqual({ weeks: ['2026-10-05', '2026-10-12'], ...sure });
  });

  it('can be given', async () => {
    expect(await weeks('said.csv', ['5/10/2026'], { dayOrder: 'day first' })).toEqual({
      weeks: october,
      ...sure,
    });
    expect(await weeks('said2.csv', ['10/5/2026'], { dayOrder: 'month first' })).toEqual({
      weeks: october,
      ...sure,
    });
  });
});

describe('unreadable times', { timeout: 120_000 }, () => {
  const given = (times: readonly string[]) =>
    table([['Received', 'RecipientAddress'], ...times.map((time) => [time, 'kim@army.ml'])]);

  it('are counted with examples, and do not count as absent', async () => {
    const found = await screened([file('unread.csv', given(['yesterday', 'on Monday', '']))]);
    expect(found.unreadTimes).toEqual({ rows: 2, samples: ['on Monday', 'yesterday'] });
    expect(found.assumptions).not.toContain('no-times');
    expect(found.totals).toMatchObject({ messages: 3, prompts: 3 });
  });

  it('are counted beside readable ones', async () => {
    const found = await screened([file('part.csv', given(['2026-10-05', 'soon']))]);
    expect(found.unreadTimes).toEqual({ rows: 1, samples: ['soon'] });
    expect(found.weeks.map(({ week }) => week)).toEqual(['2026-10-05', null]);
  });

  it('include those that do not fit a given format', async () => {
    const found = await screened([file('misfit.csv', given(['2026-10-05', '05|10|2026']))], {
      timeForm: givenForm('%d|%m|%Y'),
    });
    expect(found.unreadTimes).toEqual({ rows: 1, samples: ['2026-10-05'] });
  });
});

import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SparkSQL } from 'dt-sql-parser';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kustoQuery } from '../../../../../src/cli/screen/export-queries/kusto.ts';
import { sparkQuery } from '../../../../../src/cli/screen/export-queries/spark.ts';
import { nearmiss } from '../../in-process.ts';
import { asSql, kustoProblems } from './kusto.ts';
import { file, folder, table } from '../mail.ts';
import { screened } from '../screened.ts';

const slow = 60_000;
const own = ['army.mil'];
const longAgo = 3650;

const events = table([
  ['Timestamp', 'NetworkMessageId', 'SenderFromAddress', 'RecipientEmailAddress', 'EmailDirection'],
  ['2026-10-04T23:59:59Z', 'n0', 'lee@army.mil', 'kim@army.ml', 'Outbound'],
  ['2026-10-05T00:00:00Z', 'n1', 'Lee@Army.mil', 'Kim@Army.ML', 'Outbound'],
  ['2026-10-05T00:00:00Z', 'n1', 'Lee@Army.mil', 'jo@army.ml', 'Outbound'],
  ['2026-10-11T23:59:59Z', 'n2', 'lee@army.mil', '"a@b"@gmial.com', 'Outbound'],
  ['2026-10-12T00:00:00Z', 'n3', 'jo@us.army.mil', 'pat@gmail.com', 'Outbound'],
  ['2026-10-12T00:00:00Z', 'n4', 'jo@army.mil', 'ann@us.army.mil', 'Outbound'],
  ['2026-10-12T00:00:00Z', 'n5', 'jo@army.mil', 'lee@army.mil', 'Intra-org'],
  ['2026-10-12T00:00:00Z', 'n6', 'eve@brasso.org', 'lee@army.mil', 'Inbound'],
  ['2026-10-12T00:00:00Z', 'n10', 'eve@brasso.org', 'lee@army.example.org', 'Inbound'],
  ['2026-10-12T00:00:00Z', 'n7', 'jo@army.mil', 'nobody', 'Outbound'],
  ['2026-10-12T00:00:00Z', 'n8', '', 'pat@gmail.com', 'Outbound'],
  ['2016-01-04T00:00:00Z', 'n9', 'lee@army.mil', 'kim@army.ml', 'Outbound'],
]);

describe('nearmiss screen --kql and --sql', { timeout: slow }, () => {
  it.each([
    ['--kql', kustoQuery(['army.mil'], 7)],
    ['--sql', sparkQuery(['army.mil'], 7)],
  ])('prints the query for %s without a file', async (flag, query) => {
    expect(await nearmiss(['screen', flag, '--own', 'army.mil', '--days', '7'])).toEqual({
      code: 0,
      out: query,
      err: '',
    });
  });
});

describe('the query for Kusto', () => {
  it.each([[[]], [own], [['army.mil', 'us.army.mil', 'a"b.mil']]])(
    'is accepted by Microsoft’s parser, with own domains %j',
    (domains) => {
      expect(kustoProblems(kustoQuery(domains, 30))).toEqual([]);
    },
  );

  it('is accepted for Sentinel’s table, whose time is in TimeGenerated', () => {
    expect(kustoProblems(kustoQuery(own, 30), 'TimeGenerated')).toEqual([]);
    expect(kustoProblems('EmailEvents | where Timestamp > ago(30d)', 'TimeGenerated')).not.toEqual([]);
  });

  it('is checked by a parser that refuses wrong names, types and syntax', () => {
    const query = kustoQuery(own, 30);
    expect(kustoProblems(query.replace('NetworkMessageId', 'NetworkMessageID'))).not.toEqual([]);
    expect(kustoProblems(query.replace('ago(30d)', '"30d"'))).not.toEqual([]);
    expect(kustoProblems(query.replace('| summarize', '| sumarize'))).not.toEqual([]);
  });
});

describe('the query for Spark SQL', () => {
  it.each([[[]], [own], [['army.mil', 'us.army.mil', "a'b.mil"]]])(
    'is accepted by a parser of Spark SQL, with own domains %j',
    (domains) => {
      expect(new SparkSQL().validate(sparkQuery(domains, 30))).toEqual([]);
    },
  );

  it('is checked by a parser that refuses wrong syntax', () => {
    expect(new SparkSQL().validate(sparkQuery(own, 30).replace('GROUP BY', 'GROUPED BY'))).not.toEqual([]);
  });
});

describe('the result of the queries', { timeout: slow }, () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(
      `CREATE TABLE EmailEvents AS SELECT * FROM read_csv('${file('events.csv', events)}', types = {'Timestamp': 'TIMESTAMP'})`,
    );
  });

  const rowsOf = async (query: string) =>
    (
      await connection.runAndReadAll(
        `SELECT sender, domain, CAST(week AS VARCHAR)[1:10] AS week, messages FROM (${query}) ORDER BY ALL`,
      )
    ).getRowsJson();

  const expected = [
    ['jo@us.army.mil', 'gmail.com', '2026-10-12', '1'],
    ['lee@army.mil', 'army.ml', '2026-09-28', '1'],
    ['lee@army.mil', 'army.ml', '2026-10-05', '1'],
    ['lee@army.mil', 'gmial.com', '2026-10-05', '1'],
  ];

  it('is the same for Kusto and Spark SQL', async () => {
    expect(await rowsOf(asSql(kustoQuery(own, longAgo)))).toEqual(expected);
    expect(await rowsOf(sparkQuery(own, longAgo))).toEqual(expected);
  });

  it('can be screened and gives the same result as the events themselves', async () => {
    const given = join(folder, 'query-result.csv');
    await connection.run(`COPY (${sparkQuery(own, longAgo)}) TO '${given}' (HEADER)`);
    const recent = file(
      'recent.csv',
      events
        .split('\r\n')
        .filter((line) => !line.startsWith('2016'))
        .join('\r\n'),
    );
    const [aggregated, direct] = [await screened([given]), await screened([recent])];
    const essence = ({ totals, weeks, domains }: typeof direct) => ({
      prompts: totals.prompts,
      weeks: weeks.map(({ week, confirm }) => [week, confirm]),
      domains: domains.map(({ domain, messages, senders }) => [domain, messages, senders]),
    });
    expect(essence(aggregated)).toEqual(essence(direct));
    expect(aggregated.totals.prompts).toBe(3);
  });
});

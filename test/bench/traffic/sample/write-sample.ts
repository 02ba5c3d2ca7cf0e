/**
 * `npx tsx test/bench/traffic/sample/write-sample.ts FOLDER`: makes the committed sample, `test/bench/data/traffic`, from the whole
 * set, as its README describes. The same set gives the same sample.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { planOf } from '../replay/plan.ts';
import { hostsOf } from '../set/hosts.ts';
import { loadSet } from '../set/load-set.ts';
import { loadSlips } from '../set/slips.ts';
import { at } from '../set/traffic-set.ts';
import { chooseMessages } from './choose-messages.ts';

const [from = '../shared/data/traffic'] = process.argv.slice(2);
const to = path.join(import.meta.dirname, '../../data/traffic');

const set = await loadSet(from);
const plan = planOf(set, loadSlips(from), 0);
const numbers = [...chooseMessages(set, hostsOf(set), plan)].map((message) => at(set.numbers, message));
const text = (file: string) => `'${file.replaceAll("'", "''")}'`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(
  `COPY (SELECT message, parent, time, sender, recipient, field, name
    FROM read_parquet(${text(path.join(from, 'recipients.parquet'))}, file_row_number = true)
    WHERE message IN (${numbers.join(',')}) ORDER BY message, file_row_number)
  TO ${text(path.join(to, 'recipients.parquet'))} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 22, ROW_GROUP_SIZE 1000000)`,
);
copyFileSync(path.join(from, 'slips.csv'), path.join(to, 'slips.csv'));
console.log(`${numbers.length} messages`);

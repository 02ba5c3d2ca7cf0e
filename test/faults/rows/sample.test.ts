import { describe, expect, it } from 'vitest';
import { sampleRows } from './chosen-rows.ts';
import { broken } from '../invariants/invariants.ts';
import { play } from './play.ts';
import { allRows, rowName, type Row } from './rows.ts';

const rows = sampleRows(allRows()).map((row): readonly [string, Row] => [rowName(row), row]);

describe('of the fault matrix, each manner of fault of each thing', () => {
  it.each(rows)('%s', async (_name, row) => {
    expect(broken(row, await play(row))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { sampleRows } from './chosen-rows.ts';
import { broken } from '../invariants/invariants.ts';
import { play } from './play.ts';
import { allRows, rowName, type Row } from './rows.ts';

const rows = sampleRows(allRows()).map((row): readonly [string, Row] => [rowName(row), row]);

describe('each manner of fault of each call, member and moment in the fault matrix', () => {
  it.each(rows)('%s', async (_name, row) => {
    expect(broken(row, await play(row))).toEqual([]);
  });
});

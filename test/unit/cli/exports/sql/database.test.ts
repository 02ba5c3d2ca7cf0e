import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { openDatabase, threadsFor } from '../../../../../src/cli/exports/sql/database.ts';

it('DuckDB gets a thread for each core, but at most four, which its memory suffices for', async () => {
  expect([1, 2, 4, 8, 64].map(threadsFor)).toEqual([1, 2, 4, 4, 4]);
  const database = await openDatabase();
  const [row] = await database.rows("SELECT current_setting('threads')::INTEGER AS threads");
  database.close();
  expect(row).toEqual({ threads: threadsFor(availableParallelism()) });
});

import { describe, expect, it } from 'vitest';
import { countMessages, readOnce } from '../../../src/cli/screen/aggregate.ts';
import { openDatabase } from '../../../src/cli/screen/database/database.ts';
import type { Row } from '../../../src/cli/screen/database/database.ts';
import type { RowsOptions } from '../../../src/cli/screen/rows.ts';

/** Two recipients of a message, one message in two weeks, rows of no message, one within, one that is bad. */
const select = `SELECT recipient, 'lee@army.mil' AS sender, moment, message, n, NULL AS direction, false AS is_domain, false AS broken FROM (VALUES
  ('a@x.org', TIMESTAMP '2026-10-05', 'm1', 1), ('b@x.org', TIMESTAMP '2026-10-05', 'm1', 1),
  ('a@x.org', TIMESTAMP '2026-10-12', 'm1', 1), ('c@y.org', TIMESTAMP '2026-10-12', 'm2', 1),
  ('c@y.org', TIMESTAMP '2026-10-12', NULL, 5), ('c@y.org', TIMESTAMP '2026-10-13', '', 2), ('c@y.org', NULL, 'm3', 1),
  ('jo@army.mil', TIMESTAMP '2026-10-05', 'm4', 1), ('nobody', TIMESTAMP '2026-10-05', 'm5', 1)) AS t(recipient, moment, message, n)`;

async function counted(
  withMessages: boolean,
  messages = true,
): Promise<{ weekly: readonly Row[]; seen: readonly Row[] }> {
  const database = await openDatabase();
  try {
    const rows: RowsOptions = {
      selects: [select],
      own: ['army.mil'],
      has: { senders: true, messages, counts: true },
    };
    await readOnce(rows, withMessages, database);
    await countMessages(rows, withMessages || !messages ? 'in seen' : 'not yet', database);
    return {
      weekly: await database.rows('SELECT CAST(week AS VARCHAR) AS week, messages FROM weekly ORDER BY week'),
      seen: await database.rows(
        'SELECT grouped, class, sender_domain, key, sender, CAST(week AS VARCHAR) AS week, n, total FROM seen WHERE grouped <> 6 ORDER BY ALL',
      ),
    };
  } finally {
    database.close();
  }
}

describe('messages by week', { timeout: 60_000 }, () => {
  const expected = [
    { week: '2026-10-05', messages: 1 },
    { week: '2026-10-12', messages: 9 },
    { week: null, messages: 1 },
  ];

  it('are the same, counted beside the rest or in a reading of their own', async () => {
    const [beside, alone] = [await counted(true), await counted(false)];
    expect(beside.weekly).toEqual(expected);
    expect(alone.weekly).toEqual(expected);
    expect(beside.seen).toEqual(alone.seen);
    expect(beside.seen).toHaveLength(8);
  });

  it('are the rows where no file says what belongs together', async () => {
    expect((await counted(false, false)).weekly).toEqual([
      { week: '2026-10-05', messages: 2 },
      { week: '2026-10-12', messages: 9 },
      { week: null, messages: 1 },
    ]);
  });
});

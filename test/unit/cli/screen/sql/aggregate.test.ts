import { describe, expect, it } from 'vitest';
import { countMessages, readOnce } from '../../../../../src/cli/screen/sql/aggregate.ts';
import { openDatabase } from '../../../../../src/cli/exports/sql/database.ts';
import type { Row } from '../../../../../src/cli/exports/sql/database.ts';
import type { RowsOptions } from '../../../../../src/cli/exports/sql/rows.ts';

/**
 * Two recipients of one message, a message in two weeks, rows without a message id, an internal and a bad
 * row.
 */
const select = `SELECT recipient, 'lee@army.mil' AS sender, moment, message, n, NULL AS direction, false AS is_domain, false AS broken FROM (VALUES
  ('a@x.org', TIMESTAMP '2026-10-05', 'm1', 1), ('b@x.org', TIMESTAMP '2026-10-05', 'm1', 1),
  ('a@x.org', TIMESTAMP '2026-10-12', 'm1', 1), ('c@y.org', TIMESTAMP '2026-10-12', 'm2', 1),
  ('c@y.org', TIMESTAMP '2026-10-12', NULL, 5), ('c@y.org', TIMESTAMP '2026-10-13', '', 2), ('c@y.org', NULL, 'm3', 1),
  ('jo@army.mil', TIMESTAMP '2026-10-05', 'm4', 1), ('nobody', TIMESTAMP '2026-10-05', 'm5', 1)) AS t(recipient, moment, message, n)`;

const thousands = 100_000;

/** Two recipients of each message, and one row in a hundred without a message id. */
const many = `SELECT 'kim@x.org' AS recipient, 'lee@army.mil' AS sender, TIMESTAMP '2026-10-05' AS moment,
  CASE WHEN range % 100 < 99 THEN 'm' || (range // 2) END AS message, 1 AS n, NULL AS direction, false AS is_domain, false AS broken
  FROM range(${2 * thousands})`;

interface Counted {
  readonly weekly: readonly Row[];
  readonly seen: readonly Row[];
}

async function counted(from: string, oneIn: number, messages = true): Promise<Counted> {
  const database = await openDatabase();
  try {
    const rows: RowsOptions = {
      selects: [from],
      own: ['army.mil'],
      has: { senders: true, messages, counts: true },
    };
    await readOnce(rows, oneIn, database);
    await countMessages(messages, database);
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

describe('the messages of a week', { timeout: 60_000 }, () => {
  it('are each counted once', async () => {
    expect((await counted(select, 1)).weekly).toEqual([
      { week: '2026-10-05', messages: 1 },
      { week: '2026-10-12', messages: 9 },
      { week: null, messages: 1 },
    ]);
  });

  it('are the rows if no file has message ids', async () => {
    expect((await counted(select, 1, false)).weekly).toEqual([
      { week: '2026-10-05', messages: 2 },
      { week: '2026-10-12', messages: 9 },
      { week: null, messages: 1 },
    ]);
  });

  it('are estimated from a sample if they are too many, while all other figures stay exact', async () => {
    const [exact, estimated] = [await counted(many, 1), await counted(many, 16)];
    const messages = Number(exact.weekly[0]?.messages);
    expect(messages).toBe(thousands * 0.99 + (2 * thousands) / 100 + thousands / 100);
    const error = Number(estimated.weekly[0]?.messages) / messages - 1;
    expect(error).not.toBe(0);
    expect(Math.abs(error)).toBeLessThan(0.03);
    expect(estimated.seen).toEqual(exact.seen);
  });
});

import { describe, expect, it } from 'vitest';
import { countMessages, readOnce, readSent } from '../../../../../src/cli/screen/sql/aggregate.ts';
import { openDatabase } from '../../../../../src/cli/exports/sql/database.ts';
import type { Row } from '../../../../../src/cli/exports/sql/database.ts';
import type { RowsOptions } from '../../../../../src/cli/exports/sql/rows.ts';

/**
 * Two recipients of one message, a message in two weeks, rows without a message id, an internal and a bad
 * row.
 */
const select = `SELECT recipient, 'lee@army.mil' AS sender, moment, message, n, NULL AS direction, false AS is_simple, false AS is_domain, false AS broken FROM (VALUES
  ('a@x.org', TIMESTAMP '2026-10-05', 'm1', 1), ('b@x.org', TIMESTAMP '2026-10-05', 'm1', 1),
  ('a@x.org', TIMESTAMP '2026-10-12', 'm1', 1), ('c@y.org', TIMESTAMP '2026-10-12', 'm2', 1),
  ('c@y.org', TIMESTAMP '2026-10-12', NULL, 5), ('c@y.org', TIMESTAMP '2026-10-13', '', 2), ('c@y.org', NULL, 'm3', 1),
  ('jo@army.mil', TIMESTAMP '2026-10-05', 'm4', 1), ('nobody', TIMESTAMP '2026-10-05', 'm5', 1)) AS t(recipient, moment, message, n)`;

interface Counted {
  readonly weekly: readonly Row[];
  readonly seen: readonly Row[];
}

async function counted(from: string, messages = true): Promise<Counted> {
  const database = await openDatabase();
  try {
    const rows: RowsOptions = {
      selects: [from],
      own: ['army.mil'],
      has: { senders: true, messages, counts: true },
    };
    await readOnce(rows, database);
    if (messages) await readSent(rows, database);
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
    expect((await counted(select)).weekly).toEqual([
      { week: '2026-10-05', messages: 1 },
      { week: '2026-10-12', messages: 9 },
      { week: null, messages: 1 },
    ]);
  });

  it('are the rows if no file has message ids', async () => {
    expect((await counted(select, false)).weekly).toEqual([
      { week: '2026-10-05', messages: 2 },
      { week: '2026-10-12', messages: 9 },
      { week: null, messages: 1 },
    ]);
  });
});

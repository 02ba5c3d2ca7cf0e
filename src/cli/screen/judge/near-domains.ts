import { nearHosts } from '../../../review/memory/near-hosts.ts';
import type { Database } from '../../exports/sql/database.ts';
import { grouped } from '../sql/aggregate.ts';
import { companions } from '../sql/whole-messages.ts';

/**
 * Writes into `near` the pairs of domains that resemble each other and are judged together (`readSent`), so
 * that one may be doubted for the other: each pair in both directions, as hashes.
 */
export async function fillNear(database: Database): Promise<void> {
  await database.run('CREATE TABLE near (one UBIGINT, other UBIGINT)');
  const found = await database.rows(
    `SELECT DISTINCT split_part(key, '@', -1) AS host, CAST(hash(host) AS VARCHAR) AS hash FROM seen WHERE ${grouped.pairs}`,
  );
  const hosts = new Map(found.map(({ host, hash }) => [BigInt(String(hash)), String(host)]));
  const visitNear = nearHosts([...hosts.values()]);
  const appender = await database.second.createAppender('near');
  const append = (one: bigint, other: bigint) => {
    appender.appendUBigInt(one);
    appender.appendUBigInt(other);
    appender.endRow();
  };
  for await (const rows of database.pieces(companions))
    for (const [one, others] of rows as readonly (readonly [bigint, readonly bigint[]])[]) {
      const beside = new Map(others.map((other) => [hosts.get(other), other]));
      visitNear(hosts.get(one) ?? '', (meant) => {
        const other = beside.get(meant);
        if (other === undefined || other === one) return;
        append(one, other);
        append(other, one);
      });
    }
  appender.closeSync();
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { nearness, type SlipKind } from './near.ts';

/** A domain that may be mistyped, which a person has to check. */
export interface Candidate {
  readonly typed: string;
  readonly intended: string;
  /** Messages with the typed domain. */
  readonly messages: number;
  /** How often a sender wrote to an address at the typed domain for the first time. */
  readonly firstUses: number;
  /** In how many of these the answered message was sent to the same address. */
  readonly inherited: number;
  readonly kind: SlipKind;
}

/**
 * Finds pairs of near domains in the table `traffic`. The same mailbox number occurs at both. The typed domain is at
 * most a quarter as frequent as the other, and no sender has it. If several domains could be meant, the most frequent
 * one is taken.
 */
export async function candidatesIn(connection: DuckDBConnection): Promise<Candidate[]> {
  await connection.run(preparation);
  const rows = (await connection.runAndReadAll(pairs)).getRowsJS() as [
    string,
    string,
    bigint,
    bigint,
    bigint,
  ][];
  const found = new Map<string, Candidate>();
  for (const [typed, intended, messages, firstUses, inherited] of rows) {
    const kind = nearness(typed, intended);
    if (kind === undefined || found.has(typed)) continue;
    const counts = { messages: Number(messages), firstUses: Number(firstUses), inherited: Number(inherited) };
    found.set(typed, { typed, intended, ...counts, kind });
  }
  return [...found.values()];
}

const preparation = `
CREATE TABLE uses AS
  SELECT message, parent, sender, recipient, split_part(recipient, '@', 1) AS number, split_part(recipient, '@', 2) AS domain,
    message = min(message) OVER (PARTITION BY sender, recipient) AS is_first FROM traffic;
CREATE TABLE domains AS
  SELECT domain, count(DISTINCT message) AS messages, count(*) FILTER (is_first) AS first_uses,
    count(*) FILTER (is_first AND (parent, recipient) IN (SELECT (message, recipient) FROM uses)) AS inherited
  FROM uses GROUP BY domain;
`;

const pairs = `
SELECT typed.domain, meant.domain, typed.messages, typed.first_uses, typed.inherited
FROM (SELECT DISTINCT one.domain AS typed, other.domain AS meant
  FROM (SELECT DISTINCT number, domain FROM uses) AS one JOIN (SELECT DISTINCT number, domain FROM uses) AS other USING (number)
  WHERE one.domain <> other.domain) AS pair
JOIN domains AS typed ON typed.domain = pair.typed JOIN domains AS meant ON meant.domain = pair.meant
WHERE typed.messages * 4 <= meant.messages
  AND typed.domain NOT IN (SELECT split_part(sender, '@', 2) FROM traffic)
ORDER BY typed.messages DESC, typed.domain, meant.messages DESC`;

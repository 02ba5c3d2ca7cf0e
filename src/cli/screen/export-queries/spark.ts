import { text, texts } from '../../exports/sql/quote.ts';

/**
 * Returns the aggregation of `kustoQuery` in Spark SQL, over a table `EmailEvents` with the columns of
 * Defender's export. Uses only functions that mean the same in Spark and DuckDB.
 */
export function sparkQuery(own: readonly string[], days: number): string {
  return `-- Nearmiss: messages by sender, outside domain and week. Export the result as CSV or Parquet and give it to "nearmiss screen".
SELECT
  lower(SenderFromAddress) AS sender,
  lower(regexp_extract(RecipientEmailAddress, '([^@]*)$', 1)) AS domain,
  CAST(date_trunc('WEEK', Timestamp) AS DATE) AS week,
  count(DISTINCT NetworkMessageId) AS messages
FROM EmailEvents
WHERE Timestamp > current_timestamp - INTERVAL '${days}' DAY
  AND EmailDirection = 'Outbound'
  AND SenderFromAddress <> ''
  AND RecipientEmailAddress LIKE '%@%'
${outside(own)}GROUP BY 1, 2, 3
ORDER BY messages DESC
`;
}

function outside(own: readonly string[]): string {
  if (own.length === 0) return '';
  const domain = "lower(regexp_extract(RecipientEmailAddress, '([^@]*)$', 1))";
  const below = own.map((one) => `${domain} LIKE ${text(`%.${one}`)}`).join(' OR ');
  return `  AND NOT (${domain} IN (${texts(own)}) OR ${below})\n`;
}

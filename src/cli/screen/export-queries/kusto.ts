/** Returns a string literal of the Kusto query language. */
function text(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * Returns a query for Microsoft Defender XDR (advanced hunting) and Microsoft Sentinel that aggregates where
 * the logs are: how many messages each person sent to each outside domain per week. Defender's table has the
 * time in `Timestamp`, Sentinel's in `TimeGenerated`. The exported result is an input of `nearmiss screen`.
 */
export function kustoQuery(own: readonly string[], days: number): string {
  return `// Nearmiss: messages by sender, outside domain and week. Export the result as CSV and give it to "nearmiss screen".
EmailEvents
| extend sent = column_ifexists("Timestamp", column_ifexists("TimeGenerated", datetime(null)))
| where sent > ago(${days}d)
| where EmailDirection == "Outbound"
| where isnotempty(SenderFromAddress) and RecipientEmailAddress contains "@"
| extend sender = tolower(SenderFromAddress)
| extend domain = tolower(extract(@"([^@]*)$", 1, RecipientEmailAddress))
${outside(own)}| extend week = startofweek(sent - 1d) + 1d
| summarize messages = count_distinct(NetworkMessageId) by sender, domain, week
| order by messages desc
`;
}

/**
 * Excludes mail to the organisation's own domains through a gateway; other internal mail is "Intra-org"
 * already.
 */
function outside(own: readonly string[]): string {
  if (own.length === 0) return '';
  const list = own.map(text).join(', ');
  const below = own.map((domain) => `domain endswith ${text(`.${domain}`)}`).join(' or ');
  return `| where not(domain in (${list}) or ${below})\n`;
}

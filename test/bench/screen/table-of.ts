import { path } from '../../../src/cli/exports/sql/quote.ts';

/** A generated file for `FROM`, with the columns t (time), m (message), s (sender), r (recipient), d (direction). */
export function tableOf(file: string): string {
  return file.endsWith('.csv')
    ? `read_csv(${path(file)}, all_varchar = true, auto_detect = false, header = true, delim = ',', quote = '"', columns = {t: 'TIMESTAMP', m: 'VARCHAR', s: 'VARCHAR', r: 'VARCHAR', d: 'VARCHAR', x: 'VARCHAR'})`
    : `(SELECT "Timestamp" AS t, NetworkMessageId AS m, SenderFromAddress AS s, RecipientEmailAddress AS r, EmailDirection AS d FROM read_parquet(${path(file)}))`;
}

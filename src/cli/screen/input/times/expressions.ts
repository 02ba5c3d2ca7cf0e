import { text } from '../../sql/quote.ts';

/** Mail is younger and logs are older: 10/5/26 is no date of the year 26. */
export function plausible(moment: string): string {
  return bound(
    moment,
    (value) =>
      `CASE WHEN ${value} BETWEEN TIMESTAMP '1980-01-01' AND TIMESTAMP '2100-01-01' THEN ${value} END`,
  );
}

let names = 0;

/** An expression that uses `value` several times and computes it once. */
export function bound(value: string, body: (name: string) => string): string {
  const name = `v${(names += 1)}`;
  return `list_transform([${value}], lambda ${name}: ${body(name)})[1]`;
}

/** The text that a group of a regular expression takes, '' where it does not fit. */
export function group(sql: string, pattern: string, index = 1): string {
  return `regexp_extract(${sql}, ${text(pattern)}, ${index})`;
}

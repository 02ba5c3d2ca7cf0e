import { text } from '../../sql/quote.ts';

/**
 * Drops moments outside the years 1980 to 2100, which no mail log contains: 10/5/26 is not in the year 26.
 */
export function plausible(moment: string): string {
  return bound(
    moment,
    (value) =>
      `CASE WHEN ${value} BETWEEN TIMESTAMP '1980-01-01' AND TIMESTAMP '2100-01-01' THEN ${value} END`,
  );
}

let names = 0;

/** Returns an expression that uses `value` several times but computes it once. */
export function bound(value: string, body: (name: string) => string): string {
  const name = `v${(names += 1)}`;
  return `list_transform([${value}], lambda ${name}: ${body(name)})[1]`;
}

/** Returns an expression for the text that a group of a regular expression captures; '' without a match. */
export function group(sql: string, pattern: string, index = 1): string {
  return `regexp_extract(${sql}, ${text(pattern)}, ${index})`;
}

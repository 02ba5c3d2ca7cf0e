/** Regular expressions and lists for one row of an export, alike in JavaScript and DuckDB (RE2). */

/**
 * Matches one address and nothing else, with nothing before the @ that could contain another one
 * (`kim%army.mil@…`, `army.mil!kim@…`). Nearly all rows match; others are processed more slowly.
 */
export const plainRecipient = "[$&'*+.0-9=?A-Z\\[\\]^_`a-z{|}~-]+@[^@;<> \\t\\n\\f\\r]+";

/** Matches the start of a local part that may be an encoded address, which `plainRecipient` accepts. */
export const encodedStart = '^(imcea|srs[01]|=[?])';

/** Matches several addresses in the place of one. */
export const severalRecipients = '@.*[;, \\t\\n\\f\\r].*@';

/** What exports call mail that the organisation sent, mail inside it, and mail that it received. */
export const sentDirections = ['outbound', 'originating', '2', 'intra-org', 'internal'] as const;
export const internalDirections = ['intra-org', 'internal'] as const;
export const inboundDirections = ['inbound', 'incoming', '1'] as const;

/** The classes of bad rows, by what is wrong with them. Of the other classes, only `outbound` is judged. */
export const badClasses = ['json', 'empty', 'no-at', 'several', 'count'] as const;
export type RowClass = 'outbound' | 'internal' | 'inbound' | (typeof badClasses)[number];

/**
 * Regular expressions for the recipients of one cell. JavaScript and DuckDB (RE2) understand them alike:
 * white space is spelled out, because `\s` is more in JavaScript.
 */

const space = ' \\t\\n\\f\\r';

/**
 * A cell without any of these characters, like nearly all cells, is a single text without separators or
 * quotes.
 */
export const notable = `[;,<>:"'${space}{}()\\[\\]|#；，、]`;

/** Matches a cell that is a list or an object of JSON. */
export const json = `^[${space}]*(?:\\[[${space}]*["{]|\\{[${space}]*")`;

/**
 * Matches the members with the address in objects of Graph and others, whose name may contain another
 * address. Letters of any case.
 */
export const addressMember = `"(?:address|emailaddress|smtpaddress|email|mail|smtp|useraddress)"[${space}]*:[${space}]*"((?:[^"\\\\]|\\\\.)*)"`;
export const jsonText = `"((?:[^"\\\\]|\\\\.)*)"[${space}]*(?:[,\\]}]|$)`;

/** Matches a cell in brackets. */
export const inBrackets = `^[${space}]*[\\[{(]([^\\x00]*)[\\]})][${space}]*$`;

/** Matches an address in quotation marks before a separator. */
export const quotedAddress = `"([^"${space}]*@[^"${space}@]*)"[${space}]*([,;|]|$)`;

const quoted = '"(?:[^"\\\\]|\\\\.)*"';
/** Matches up to a semicolon or a line end outside quotation marks. */
export const betweenSemicolons = `(?:${quoted}|[^";\\r\\n]|")+`;

/**
 * Matches the delivery states that Exchange reports append to each address: `kim@army.mil##Receive, Send`.
 */
export const states = '(@[^@#]*)##[^\\x00]*$';

/**
 * A comma directly after a domain name is a separator. After a name without a full stop it may be a typo of
 * one.
 */
export const tightComma = `(\\.[^${space},<>"@.]+),`;

const domainPart = `@[^${space},;|<>"@]+(?:@[^${space},;|<>"@]+)*(?:,[^${space},<>"@]+(?:[${space},>]|$))?`;
/**
 * Matches a name, which may contain commas, with its address in brackets; or an address; or the remainder. A
 * full stop is any character here.
 */
export const oneOfSeveral = `(?:${quoted}|[^@"<])*(?:<[^<>]*>|${domainPart}[')\\]]?(?:[${space}]*<[^<>]*>)?)(?:[${space}]*\\([^()@]*\\))?|.+`;

/** Matches an address after a name without an address; the name is a recipient too. */
export const afterName = `^([^\\x00]*),[${space}]+([^${space},<>"]+@[^${space},<>"]+)$`;

/** Matches a word between two recipients. */
export const joint = `^(?:[/&]|and\\b)[${space}]+`;

/** Matches an address in quotation marks. */
export const inQuotes = `^(['"])([^'"]*@[^'"]*)['"]$`;

/** Matches the prefix of an address. Letters of any case. */
export const scheme = '^(?:smtp|mailto):';

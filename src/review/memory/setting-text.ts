/**
 * Outlook refuses settings of more than 32 KB in total. There are two texts of at most this many characters,
 * of one byte each; the rest is left for Outlook's own encoding.
 */
export const mostBytes = 16_000;

/** The version of the format, with which a text begins. */
const form = '1';

/**
 * Returns the parts as one text, `1,first,second`. The first parts are left out if not all fit. A part must
 * be printable ASCII without commas, quotes or backslashes, because classic Outlook loses settings with some
 * characters (office-js 4142).
 */
export function settingText(parts: readonly string[]): string {
  const fitting: string[] = [];
  let { length } = form;
  for (const part of parts.slice().reverse()) {
    length += part.length + 1;
    if (length > mostBytes) break;
    fitting.push(part);
  }
  return fitting.concat(form).reverse().join(',');
}

/**
 * Returns the parts of a stored value, or none if it is not a text in this form. Undefined for a text of
 * another version, which must not be overwritten. Never throws.
 */
export function partsOfSetting(stored: unknown): string[] | undefined {
  if (typeof stored !== 'string' || stored.length > 4 * mostBytes) return [];
  const [version, ...parts] = stored.split(',');
  if (version === form) return parts;
  return /^\d+(?:,|$)/.test(stored) ? undefined : [];
}

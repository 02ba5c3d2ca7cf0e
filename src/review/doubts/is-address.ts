import { hasBlanks } from '../../detector/address/invisible.ts';

/** The longest SMTP path without its angle brackets (RFC 5321, 4.5.3.1.3). */
const longest = 254;

/** Separators, quotes and brackets, also in their full-width forms. */
const forbidden = /[<>()[\]\\,;:"＠﹫]/;

/**
 * Returns whether a text that the sender typed has the shape of one address: a local part, one `@`, and a
 * domain of at least two labels. Whether the domain is likely to be a mistake is for the detector to say.
 */
export function isAddress(text: string): boolean {
  const [local, domain, ...rest] = text.split('@');
  if (
    text.length > longest ||
    forbidden.test(text) ||
    hasBlanks(text) ||
    rest.length > 0 ||
    !local ||
    !domain
  )
    return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => label !== '');
}

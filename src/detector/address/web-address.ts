import { parseDomain } from './domain.ts';

/** What stands before the host in the address of a page, a mailbox link or a directory (RFC 3986, 3.1), with its slips. */
const scheme = /^(?:[a-z]{2,8}:[/\\]+|(?:https?|ftp|mailto|smtp|sips?)(?::[/\\]*|[/\\]+))/i;

/**
 * The host in a text with the parts of a web address around it (`http://gmail.com:443/mail?x#y`), as typed; the text without its scheme where
 * the rest is no domain.
 */
export function withoutWebParts(text: string): string {
  const rest = withoutScheme(text);
  const host = (rest.split(/[/\\?#]/)[0] ?? '').replace(/:\d{1,5}$/, '');
  if (host === rest) return rest;
  const domain = parseDomain(host);
  return domain.kind === 'name' && domain.labels.length > 1 && domain.tldExists ? host : rest;
}

/** The domain without the labels that only web sites have (`www`, or a scheme that became one), unless one is its own name, as in `www.com`. */
export function withoutWebLabels(domain: string): string {
  const rest = domain.replace(/^(?:https?|w{2,4}|www\d)\./, '');
  if (rest === domain) return domain;
  const name = parseDomain(rest);
  return name.kind === 'name' && name.label !== '' ? withoutWebLabels(rest) : domain;
}

/** A text without a scheme before it: `mailto:kim`. */
export function withoutScheme(text: string): string {
  return text.replace(scheme, '');
}

import { parseDomain } from './domain.ts';

/**
 * The scheme before the host in a URL of a page, mailbox or directory (RFC 3986, 3.1), mistyped ones
 * included.
 */
const scheme = /^(?:[a-z]{2,8}:[/\\]+|(?:https?|ftp|mailto|smtp|sips?)(?::[/\\]*|[/\\]+))/i;

/**
 * Returns the host of a URL as typed (`gmail.com` of `http://gmail.com:443/mail?x#y`), or the text without
 * its scheme if the rest is not a domain.
 */
export function withoutWebParts(text: string): string {
  const rest = withoutScheme(text);
  const host = (rest.split(/[/\\?#]/)[0] ?? '').replace(/:\d{1,5}$/, '');
  if (host === rest) return rest;
  const domain = parseDomain(host);
  return domain.kind === 'name' && domain.labels.length > 1 && domain.tldExists ? host : rest;
}

/**
 * Removes leading labels that only web sites have (`www`, or a scheme that became a label). Keeps a label
 * that is the registrable domain's own, as in `www.com`.
 */
export function withoutWebLabels(domain: string): string {
  const rest = domain.replace(/^(?:https?|w{2,4}|www\d)\./, '');
  if (rest === domain) return domain;
  const name = parseDomain(rest);
  return name.kind === 'name' && name.label !== '' ? withoutWebLabels(rest) : domain;
}

/** Removes a leading scheme: `kim` of `mailto:kim`. */
export function withoutScheme(text: string): string {
  return text.replace(scheme, '');
}

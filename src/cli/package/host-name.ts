/** Letters, digits and hyphens, no hyphen at an end (RFC 1123, 2.1); other letters have become A-labels by now (RFC 5890). */
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

const longestName = 253;

/**
 * Whether the host of a parsed address is a domain name or an IPv4 address. URLs allow more in a host, such as `;` and `"`, which end a
 * value in the configuration of a server and in a content security policy.
 *
 * @param hostname in lower case and ASCII, as `URL` gives it
 */
export function isNamedHost(hostname: string): boolean {
  return hostname.length <= longestName && hostname.split('.').every((part) => label.test(part));
}

/** The same, or an IPv6 address in brackets. */
export function isHost(hostname: string): boolean {
  return isNamedHost(hostname) || isIpv6(hostname);
}

/** The parser of URLs has judged the digits (WHATWG URL, IPv6 parser). */
export function isIpv6(hostname: string): boolean {
  return /^\[[\da-f:]+\]$/.test(hostname);
}

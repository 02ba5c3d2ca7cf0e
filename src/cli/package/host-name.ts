/**
 * Letters, digits and hyphens, no hyphen at either end (RFC 1123, 2.1). Other letters are A-labels by now
 * (RFC 5890).
 */
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

const longestName = 253;

/**
 * Returns whether the host of a parsed URL is a domain name or an IPv4 address. URLs allow more characters in
 * a host, such as `;` and `"`, which end a value in server configurations and in a content security policy.
 *
 * @param hostname in lower case and ASCII, as `URL` returns it
 */
export function isNamedHost(hostname: string): boolean {
  return hostname.length <= longestName && hostname.split('.').every((part) => label.test(part));
}

/** Returns whether the host is a domain name, an IPv4 address, or an IPv6 address in brackets. */
export function isHost(hostname: string): boolean {
  return isNamedHost(hostname) || isIpv6(hostname);
}

/**
 * Returns whether the host is an IPv6 address. The URL parser has checked its digits (WHATWG URL, IPv6
 * parser).
 */
export function isIpv6(hostname: string): boolean {
  return /^\[[\da-f:]+\]$/.test(hostname);
}

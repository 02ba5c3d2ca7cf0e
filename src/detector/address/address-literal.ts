import { isAscii } from './is-ascii.ts';

const ipv4 = /^(?:(?:[01]?\d?\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;

/**
 * `Standardized-tag ":" 1*dcontent`. Only the tag IPv6 is registered. Text after another tag that looks like
 * a domain name is not a literal, and hexadecimal digits before the colon are read as an IPv6 address.
 */
const general = /^(?![\da-f]+:)[a-z\d-]*[a-z\d]:[^\s.[\]\\]+$/i;

/**
 * Returns whether the text after an `@` is an address literal instead of a host name (RFC 5321, 4.1.3):
 * `[192.0.2.1]`, `[IPv6:2001:db8::1]` or `[tag:…]`. A domain name after a tag is not an address literal. An
 * IPv4 address without brackets is accepted too, because many servers accept it.
 */
export function isAddressLiteral(text: string): boolean {
  if (ipv4.test(text)) return true;
  if (!/^\[.{1,253}\]$/.test(text) || !isAscii(text)) return false;
  const inner = text.slice(1, -1);
  return /^ipv6:/i.test(inner) ? isIpv6(inner.slice(5)) : ipv4.test(inner) || general.test(inner);
}

/**
 * Eight groups. One `::` may replace two or more of them, and the last two may be written as IPv4 (RFC 4291,
 * 2.2).
 */
function isIpv6(text: string): boolean {
  const parts = text.replace(/[\d.]{7,15}$/, (end) => (ipv4.test(end) ? '0:0' : end)).split('::');
  const groups = parts.map((part) => (part === '' ? [] : part.split(':')));
  const all = groups.reduce((joined, part) => joined.concat(part), []);
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return parts.length === 1 ? all.length === 8 : parts.length === 2 && all.length <= 6;
}

import { isAscii } from './is-ascii.ts';

/**
 * Whether the text after an `@` is the address of a host instead of its name (RFC 5321, 4.1.3): `[192.0.2.1]`, `[IPv6:2001:db8::1]` or
 * `[tag:…]`. A domain name behind a tag is none. An IPv4 address without brackets is taken as well, as many servers do.
 */
export function isAddressLiteral(text: string): boolean {
  if (isIpv4(text)) return true;
  if (!text.startsWith('[') || !text.endsWith(']') || text.length > longest) return false;
  const inner = text.slice(1, -1);
  const colon = inner.indexOf(':');
  if (colon < 0) return isIpv4(inner);
  const tag = inner.slice(0, colon).toLowerCase();
  const content = inner.slice(colon + 1);
  return tag === 'ipv6' ? isIpv6(content) : isGeneral(tag, content);
}

/** As a domain (RFC 5321, 4.5.3.1.2). */
const longest = 255;

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** Eight groups, of which one `::` leaves out two at least; the last two may be written as IPv4 (RFC 4291, 2.2). */
function isIpv6(text: string): boolean {
  const lastColon = text.lastIndexOf(':');
  const hasIpv4 = isIpv4(text.slice(lastColon + 1));
  const groups = hasIpv4 ? `${text.slice(0, lastColon + 1)}0:0` : text;
  const [before = '', after, ...more] = groups.split('::');
  if (more.length > 0) return false;
  if (after === undefined) return count(before) === 8;
  return count(before) + count(after) <= 6;
}

/** How many groups these are; too many where one is none. */
function count(groups: string): number {
  if (groups === '') return 0;
  const all = groups.split(':');
  return all.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? all.length : 9;
}

/** `Standardized-tag ":" 1*dcontent`. No tag but IPv6 is registered: what looks like a name is taken for one, hexadecimal digits for IPv6. */
function isGeneral(tag: string, content: string): boolean {
  return (
    /^[a-z\d-]*[a-z\d]$/.test(tag) &&
    !/^[\da-f]+$/.test(tag) &&
    /^[^\s.[\]\\]+$/.test(content) &&
    isAscii(content)
  );
}

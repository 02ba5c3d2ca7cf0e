import { parse } from 'tldts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Returns the two-letter top-level domains in the public suffix list, sorted. */
export function countryTlds(): string[] {
  const found: string[] = [];
  for (const first of letters)
    for (const second of letters) if (isListed(`example.${first}${second}`)) found.push(first + second);
  return found;
}

/** Returns whether every name below this top-level domain is a public suffix (a `*` rule, as for `.er`). */
export function isWildcard(tld: string): boolean {
  return isPublicSuffix(`example.${tld}`);
}

/** Returns whether the ICANN section of the public suffix list has this suffix, by name or by a `*` rule. */
export function isPublicSuffix(name: string): boolean {
  return isListed(`example.${name}`) && parse(`example.${name}`).publicSuffix === name;
}

function isListed(host: string): boolean {
  return parse(host).isIcann === true;
}

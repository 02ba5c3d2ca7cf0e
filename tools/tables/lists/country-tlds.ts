import { parse } from 'tldts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The two-letter top-level domains that the public suffix list knows, sorted. */
export function countryTlds(): string[] {
  const found: string[] = [];
  for (const first of letters)
    for (const second of letters) if (isListed(`example.${first}${second}`)) found.push(first + second);
  return found;
}

/** True if every name below this top-level domain is a public suffix of its own (a `*` rule, as for `.er`). */
export function isWildcard(tld: string): boolean {
  return isPublicSuffix(`example.${tld}`);
}

/** True if the registries' part of the public suffix list has this suffix, by name or by a `*` rule. */
export function isPublicSuffix(name: string): boolean {
  return isListed(`example.${name}`) && parse(`example.${name}`).publicSuffix === name;
}

function isListed(host: string): boolean {
  return parse(host).isIcann === true;
}

import { parseDomain } from '../detector/address/domain.ts';
import type { DomainName } from '../detector/address/domain.ts';
import { quoted } from './problem.ts';
import { isSuffixEntry, nameInEntry } from './entry.ts';

/** An entry in its normal form, or a message that says how to write it. */
export type DomainEntry =
  { readonly ok: true; readonly entry: string } | { readonly ok: false; readonly message: string };

/**
 * Normalises one list entry as the administrator wrote it: lower case, no trailing dot, IDNA names in
 * Unicode. A domain (`army.mil`) covers itself and its subdomains. A suffix with its leading dot (`.mil`)
 * covers every name that ends in it.
 */
export function domainEntry(text: string): DomainEntry {
  const written = text.trim();
  const mistake = foreignSyntax(written);
  if (mistake !== undefined) return { ok: false, message: mistake };
  const isSuffix = isSuffixEntry(written);
  const parsed = parseDomain(nameInEntry(written));
  if (parsed.kind !== 'name')
    return refused(`${quoted(written)} is not a valid domain. Write one such as \`army.mil\`.`);
  const name = parsed.unicode;
  if (isSuffix) return { ok: true, entry: `.${name}` };
  return parsed.label === '' ? refused(bareSuffix(name, parsed)) : { ok: true, entry: name };
}

function refused(message: string): DomainEntry {
  return { ok: false, message };
}

/** Recognises the syntax of other products, and tells what to write here. */
function foreignSyntax(text: string): string | undefined {
  if (text === '')
    return 'This entry is empty. Write a domain such as `army.mil` or a suffix such as `.mil`.';
  if (text.includes('*'))
    return `Wildcards are not needed. ${instead(text.slice(text.lastIndexOf('*') + 1))}`;
  if (text.includes('://')) return `This is a web address. ${instead(hostOf(text))}`;
  if (text.includes('@'))
    return `Entries are domains, not addresses. ${instead(text.slice(text.lastIndexOf('@') + 1))}`;
  if (/[\s,;]/.test(text))
    return `${quoted(text)} holds a space, comma or semicolon. Write one domain an entry.`;
  return undefined;
}

function hostOf(url: string): string {
  return url.replace(/^.*?:\/\//, '').replace(/[/:?#].*/, '');
}

/** Tells what to write instead: the suffix for `.mil`, the domain for `.army.mil`. */
function instead(text: string): string {
  const parsed = parseDomain(nameInEntry(text));
  if (parsed.kind !== 'name') return 'Write a domain such as `army.mil` or a suffix such as `.mil`.';
  return parsed.label === ''
    ? `Write \`.${parsed.unicode}\`.`
    : `Write \`${parsed.unicode}\`; its subdomains are included.`;
}

function bareSuffix(name: string, { tldExists }: DomainName): string {
  return tldExists
    ? `\`${name}\` is a public suffix. Write \`.${name}\` for every name that ends in it.`
    : `\`${name}\` is not a complete domain. Write one such as \`army.mil\`, or \`.${name}\` for every name that ends in it.`;
}

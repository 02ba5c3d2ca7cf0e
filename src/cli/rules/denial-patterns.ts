import { parseDomain } from '../../detector/address/domain.ts';

/**
 * The regular expressions that match the addresses that an entry of `deny` forbids, as `covers` does: those at the domain, and those below it.
 * They are anchored and by whole labels, with nothing but letters, digits, `@`, `-` and what Exchange documents for patterns: `\S \s \D \d \w \W
 * | * ( ) \ ^ $`, here `\.` and `$` ("Use regular expressions in mail flow rules"; `[` is not among them). Exchange compares without regard
 * to case. A name with other letters is written in both its forms.
 */
export function denialPatterns(entry: string): string[] {
  const domain = parseDomain(entry.startsWith('.') ? entry.slice(1) : entry);
  if (domain.kind !== 'name') return [];
  const forms = [...new Set([domain.ascii, domain.unicode])].map((form) => form.replace(/\./g, '\\.'));
  return forms.reduce<string[]>((all, form) => [...all, `@${form}$`, `\\.${form}$`], []);
}

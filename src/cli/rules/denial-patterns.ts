import { parseDomain } from '../../detector/address/domain.ts';
import { nameInEntry } from '../../policy/entry.ts';

/**
 * Returns regular expressions that match the addresses that an entry of `deny` forbids, as `covers` does:
 * those at the domain and those below it. They are anchored, match whole labels, and use only letters,
 * digits, `@`, `-` and what Exchange documents for patterns: `\S \s \D \d \w \W | * ( ) \ ^ $`, of which they
 * need `\.` and `$` ("Use regular expressions in mail flow rules"; `[` is not documented). Exchange ignores
 * case. An internationalized name appears in both its ASCII and its Unicode form.
 */
export function denialPatterns(entry: string): string[] {
  const domain = parseDomain(nameInEntry(entry));
  if (domain.kind !== 'name') return [];
  const forms = [...new Set([domain.ascii, domain.unicode])].map((form) => form.replace(/\./g, '\\.'));
  return forms.reduce<string[]>((all, form) => [...all, `@${form}$`, `\\.${form}$`], []);
}

import type { DomainName } from '../address/domain.ts';
import type { Evidence, RuleInput } from '../rule.ts';
import { oneEdit } from '../similarity/edit.ts';
import { suffixEdit } from '../similarity/likelihood.ts';
import { stemsOfText, withPrefix } from '../targets/stems.ts';

/** Finds targets whose suffix was mistyped and then typed again: `example.con.com`. */
export function twoSuffixes(
  { label, suffix, subdomain }: DomainName,
  { indexes }: RuleInput,
  found: Evidence[],
): void {
  const edit = subdomain === '' ? undefined : oneEdit(label, suffix);
  if (!edit) return;
  for (const { prefix, stem } of stemsOfText(subdomain))
    for (const index of indexes) {
      const entry = index.byHost.get(`${stem}.${suffix}`);
      const domain = entry && withPrefix(prefix, entry.host);
      if (domain) found.push({ domain, entry, certain: false, factors: [suffixEdit(edit)] });
    }
}

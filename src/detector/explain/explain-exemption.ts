import { mailProviders } from '../data/mail-providers.generated.ts';
import { officialElsewhere } from '../data/official-elsewhere.ts';
import { namedPacks } from '../targets/packs.ts';
import type { KnownDomainsInput } from '../targets/known-domains-input.ts';
import { parseDomain, registrableOf, type DomainName } from '../address/domain.ts';
import { hasDomain } from '../detect.ts';
import { isWithin } from '../address/whole-labels.ts';
import { isTrusted } from '../targets/exempt.ts';
import type { RuleInput } from '../rule.ts';

/** Why a recipient or its domain is exempt. */
export type Exemption =
  /** There is no domain to judge: an empty text, or an entry of the Exchange directory. */
  | { readonly by: 'no-domain' }
  /** An entry of the policy covers the domain. */
  | { readonly by: 'entry'; readonly list: 'protect' | 'own' | 'trust'; readonly index: number }
  | { readonly by: 'own'; readonly domain: string }
  /** A list shows that the domain is real: only rules about the person are asked. */
  | { readonly by: 'list'; readonly list: string; readonly date?: string }
  /**
   * The complete list of its registry shows that the domain is real: only rules about the person are asked.
   */
  | { readonly by: 'registry'; readonly suffix: string; readonly date: string };

/**
 * Explains why a recipient or its domain is exempt from the rules: the reason that `detect` has, with the
 * list or policy entry behind it. Undefined where every rule is asked.
 *
 * @param listed what `input.knownDomains` was built from; `KnownDomains` no longer tells which list a name
 * came from
 */
export function explainExemption(input: RuleInput, listed: KnownDomainsInput): Exemption | undefined {
  const { parsed, name, repaired, knownDomains, recipientContext } = input;
  if (!hasDomain(parsed)) return { by: 'no-domain' };
  if (!name || repaired) return undefined;
  if (isTrusted(name, knownDomains)) return coveringEntry(name, listed);
  if (recipientContext.own?.registrable === name.registrable) return { by: 'own', domain: name.registrable };
  if (knownDomains.known.has(name.registrable)) return knowingList(name, listed);
  const registry = knownDomains.registries.get(name.suffix);
  if (name.label === '' || registry?.has(name.label) !== true) return undefined;
  return { by: 'registry', suffix: registry.suffix, date: registry.date };
}

/** A protected suffix exempts nothing: it says that imitations of the names below it are doubted. */
function coveringEntry({ ascii }: DomainName, listed: KnownDomainsInput): Exemption | undefined {
  for (const list of ['protect', 'own', 'trust'] as const)
    for (const [index, entry] of (listed[list] ?? []).entries()) {
      const isSuffix = entry.startsWith('.');
      if (isSuffix && list === 'protect') continue;
      const domain = parseDomain(isSuffix ? entry.slice(1) : entry);
      if (domain.kind === 'name' && isWithin(ascii, domain.ascii)) return { by: 'entry', list, index };
    }
  return undefined;
}

function knowingList({ registrable }: DomainName, listed: KnownDomainsInput): Exemption | undefined {
  const { knownLegitimate = [], correspondents = [] } = listed;
  const lists = [
    { list: 'mail-providers', domains: mailProviders.domains },
    ...namedPacks(listed).map(({ name, date, domains }) => ({ list: name, date, domains })),
    { list: 'official-elsewhere', domains: officialElsewhere },
    { list: 'correspondents', domains: correspondents },
    { list: 'known-good', domains: knownLegitimate },
  ];
  for (const { domains, ...found } of lists)
    if (domains.some((text) => registrableOf(text) === registrable)) return { by: 'list', ...found };
  return undefined;
}

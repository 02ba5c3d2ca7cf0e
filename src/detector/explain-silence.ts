import { mailProviders } from './data/mail-providers.generated.ts';
import { officialElsewhere } from './data/official-elsewhere.ts';
import { namedPacks, type DirectoryInput } from './directory.ts';
import { parseDomain, type DomainName } from './domain.ts';
import { isTrusted } from './silence.ts';
import type { Case } from './rule.ts';

/** Why a recipient is not doubted, or its domain not. */
export type Silence =
  /** There is no domain to judge: an empty text, or an entry of the Exchange directory. */
  | { readonly by: 'no-domain' }
  /** An entry of the policy covers it. */
  | { readonly by: 'entry'; readonly list: 'protect' | 'trust'; readonly index: number }
  | { readonly by: 'own'; readonly domain: string }
  /** It is real, by a list of real domains: only rules about the person are asked. */
  | { readonly by: 'list'; readonly list: string; readonly date?: string }
  /** It is real, by the complete list of its registry: only rules about the person are asked. */
  | { readonly by: 'registry'; readonly suffix: string; readonly date: string };

/**
 * Says why the rules are not asked about a recipient, or the rules about domains not: the reason that `detect` has, with its origin, which the
 * directory no longer knows. Undefined where all rules are asked.
 *
 * @param input what `asked.directory` was built from
 */
export function explainSilence(asked: Case, input: DirectoryInput): Silence | undefined {
  const { parsed, name, mended, directory, surroundings } = asked;
  if (parsed.kind === 'empty' || parsed.kind === 'entry') return { by: 'no-domain' };
  if (!name || mended) return undefined;
  if (isTrusted(name, directory)) return coveringEntry(name, input);
  if (surroundings.own?.registrable === name.registrable) return { by: 'own', domain: name.registrable };
  if (directory.known.has(name.registrable)) return knowingList(name, input);
  const registry = directory.registries.get(name.suffix);
  if (name.label === '' || registry?.has(name.label) !== true) return undefined;
  return { by: 'registry', suffix: registry.suffix, date: registry.date };
}

/** Protecting a whole suffix silences nothing: it says that the names below it are guarded. */
function coveringEntry({ ascii }: DomainName, { protect, trust }: DirectoryInput): Silence | undefined {
  for (const list of ['protect', 'trust'] as const)
    for (const [index, entry] of (list === 'protect' ? protect : trust).entries()) {
      const isSuffix = entry.startsWith('.');
      if (isSuffix && list === 'protect') continue;
      const domain = parseDomain(isSuffix ? entry.slice(1) : entry);
      if (domain.kind === 'name' && (ascii === domain.ascii || ascii.endsWith(`.${domain.ascii}`)))
        return { by: 'entry', list, index };
    }
  return undefined;
}

function knowingList({ registrable }: DomainName, input: DirectoryInput): Silence | undefined {
  const { silence = [] } = input;
  const lists = [
    { list: 'mail-providers', domains: mailProviders.domains },
    ...namedPacks(input).map(({ name, date, domains }) => ({ list: name, date, domains })),
    { list: 'official-elsewhere', domains: officialElsewhere },
    { list: 'known-good', domains: silence },
  ];
  for (const { domains, ...found } of lists)
    if (domains.some((text) => registrableOf(text) === registrable)) return { by: 'list', ...found };
  return undefined;
}

function registrableOf(text: string): string | undefined {
  const domain = parseDomain(text);
  return domain.kind === 'name' ? domain.registrable : undefined;
}

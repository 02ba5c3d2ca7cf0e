import type { DomainName } from '../address/domain.ts';
import { oneEdit } from '../similarity/edit.ts';
import { isHosting, isOpenSuffix } from '../address/suffix-classes.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { isClosed } from '../similarity/likelihood.ts';
import { hasSingleDomain, isMailProvider, isWorldwide } from '../targets/mail-provider.ts';
import { isNameRegistry } from '../address/public-suffix.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import type { RecipientContext } from '../context/recipient-context.ts';
import type { Entry } from '../targets/entry.ts';
import { withPrefix } from '../targets/stems.ts';

/**
 * Detects a known name with a completely different suffix: `army.com`, `usgs.org`. One owner often has
 * several suffixes, so the name must be strictly guarded or distinctive, or known from earlier mail. That
 * another recipient has it is no evidence: of 50 such pairs in real messages 42 were siblings of one owner
 * (`npm run bench -- traffic-pairs`).
 */
export const wrongTld: Rule = {
  kind: 'wrong-tld',
  about: 'domain',
  judge: (input) => {
    const { name, indexes, stems } = input;
    if (!name?.tldExists) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      for (const { prefix, stem } of stems)
        for (const entry of index.byStem.get(stem) ?? []) {
          if (entry.suffix === name.suffix || oneEdit(name.suffix, entry.suffix)) continue;
          const factor = weight(name, entry, input);
          if (factor)
            evidence.push({
              domain: withPrefix(prefix, entry.host),
              entry,
              certain: false,
              factors: [factor],
            });
        }
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};

function weight(typed: DomainName, entry: Entry, input: RuleInput): Factor | undefined {
  const { recipientContext, indexes } = input;
  const { suffix, subdomain } = typed;
  const { guard, name } = entry.target;
  if (isAlias(typed, entry, recipientContext) || isHearsay(entry, input)) return undefined;
  if (isSecondName(suffix, entry.suffix)) return undefined;
  const isSupported = recipientContext.contextEvidence(entry).strength === 'direct';
  if (isSupported && (isLarge(suffix, entry) || isInPolicy(entry) || isHosting(suffix)))
    return { name: 'other ending', value: 0.65 };
  if (guard === 'strict' && isNameRegistry(suffix))
    return { name: 'ending of a private registry', value: 0.7 };
  if (guard === 'strict' && isClosed(entry.suffix)) {
    if (isClosed(suffix)) return { name: 'other closed ending', value: 0.95 };
    return isOpenSuffix(suffix) ? { name: 'other ending', value: 0.7 } : undefined;
  }
  if (hasSingleDomain(name)) return { name: 'the only home is elsewhere', value: 0.7 };
  if (guard !== 'listed' && entry.stem.includes('.'))
    return { name: 'other ending of a known host', value: 0.5 };
  return subdomain === '' && isLarge(suffix, entry) && isDistinctive(entry, indexes)
    ? { name: 'other ending of a known name', value: 0.45 }
    : undefined;
}

/** Whether the sender's own two addresses show that both domains have the same owner. */
function isAlias(typed: DomainName, { target }: Entry, { from, own }: RecipientContext): boolean {
  return from?.registrable === typed.registrable && own?.registrable === target.name.registrable;
}

/**
 * Whether one name is the customer's name at a hosting service, in addition to its own domain. The same name
 * in two clouds of a service (`onmicrosoft.us`) belongs to different customers.
 */
function isSecondName(typed: string, meant: string): boolean {
  if (!isHosting(typed) && !isHosting(meant)) return false;
  const [service] = typed.split('.');
  return service !== meant.split('.')[0] || typed.slice(-3) === meant.slice(-3);
}

/** The suffixes that people confuse most. */
const large: ReadonlySet<string> = new Set(['com', 'net', 'org']);

function isLarge(typed: string, { suffix }: Entry): boolean {
  return large.has(typed) && large.has(suffix);
}

function isInPolicy({ target: { provenance } }: Entry): boolean {
  return provenance.source === 'protected' || provenance.source === 'trusted';
}

/**
 * Whether the name is long, or that of a webmail service below `.com`. Access providers have customers' mail
 * below `.net` and offices below `.com`, and a service with a second domain (`yandex.ru`) may have a third.
 */
function isDistinctive({ stem, suffix, target }: Entry, indexes: RuleInput['indexes']): boolean {
  if (target.guard === 'listed') return false;
  if (!isMailProvider(target.name)) return stem.length >= 8;
  const hasOne =
    isWorldwide(target.name) || indexes.every(({ byStem }) => (byStem.get(stem) ?? []).length < 2);
  return hasOne && suffix === 'com' && stem.length >= 6;
}

import { recipientContextIn } from '../../detector/context/recipient-context.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import { parseDomain } from '../../detector/address/domain.ts';
import type { DomainName } from '../../detector/address/domain.ts';
import type { Finding, Strength } from '../../detector/finding.ts';
import { covers } from '../../policy/covers.ts';
import type { Policy } from '../../policy/policy.ts';
import { assess } from '../../review/doubts/assess.ts';
import type { Assessment } from '../../review/review.ts';
import { candidates } from './candidates.ts';
import { isSuffixEntry } from '../../policy/entry.ts';

/** A domain that is easily typed in place of a protected one. */
export interface LookAlike {
  /** In ASCII form, as Exchange compares. */
  readonly domain: string;
  readonly severity: Assessment['severity'];
  /** The detector's worst finding about it. */
  readonly finding: Finding;
}

/**
 * Returns the look-alikes of the policy's protected domains, and of the listed names below its protected
 * suffixes, each once. Only domains that the detector doubts without any message context, with one of these
 * strengths; so none that is trusted, known to be real, denied or ignored.
 */
export function lookAlikes(
  policy: Policy,
  knownDomains: KnownDomains,
  strengths: readonly Strength[],
): LookAlike[] {
  const found = new Map<string, LookAlike>();
  for (const { name, kind } of guarded(policy, knownDomains))
    for (const domain of candidates(name, kind)) {
      const lookAlike = found.has(domain) ? undefined : judged(domain, policy, knownDomains);
      if (lookAlike && strengths.includes(lookAlike.finding.strength)) found.set(domain, lookAlike);
    }
  return [...found.values()];
}

interface Guarded {
  readonly name: DomainName;
  readonly kind: 'protected' | 'listed';
}

/** Domains that the administrator named come first, because they get more candidates. */
function guarded({ protect }: Policy, { index }: KnownDomains): Guarded[] {
  const named = protect.filter((entry) => !isSuffixEntry(entry)).map((entry) => parseDomain(entry));
  const suffixes = protect.filter(isSuffixEntry);
  const listed = [...index.byHost.values()].filter(
    ({ target, host }) =>
      target.provenance.source === 'list' && suffixes.some((suffix) => covers(suffix, host)),
  );
  return [
    ...named.flatMap<Guarded>((name) => (name.kind === 'name' ? [{ name, kind: 'protected' }] : [])),
    ...listed.flatMap<Guarded>(({ host }) => {
      const name = parseDomain(host);
      return name.kind === 'name' ? [{ name, kind: 'listed' }] : [];
    }),
  ];
}

const nobody = recipientContextIn({});

function judged(domain: string, policy: Policy, knownDomains: KnownDomains): LookAlike | undefined {
  const recipient = { field: 'to', address: `someone@${domain}`, displayName: '' } as const;
  const found = assess(recipient, { recipientContext: nobody, policy, knownDomains });
  const finding = found?.findings[0];
  if (!found || !finding || found.denied) return undefined;
  return { domain, severity: found.severity, finding };
}

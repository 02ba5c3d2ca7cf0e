import { parseRecipient } from '../../detector/address/recipient.ts';
import { registrableOf, type DomainName } from '../../detector/address/domain.ts';
import { isTrusted } from '../../detector/targets/exempt.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';

/**
 * Returns the hosts of addresses outside the sender's organisation, each once: what a mailbox may learn from a
 * message. Leaves out what is no registrable domain below an existing public suffix, and what the policy or one of its
 * packs names, which is never doubted and can be meant anyway.
 *
 * @param addresses of all recipients
 * @param own the hosts of the sender, of the mailbox and of From
 */
export function outsideHosts(
  addresses: readonly string[],
  own: readonly string[],
  knownDomains: KnownDomains,
): string[] {
  const inside = own.map(registrableOf);
  const hosts = new Set<string>();
  for (const address of addresses) {
    const { domain } = parseRecipient(address);
    if (domain.kind !== 'name' || domain.label === '' || !domain.tldExists) continue;
    if (!inside.includes(domain.registrable) && !isSettled(domain, knownDomains)) hosts.add(domain.ascii);
  }
  return [...hosts];
}

function isSettled(domain: DomainName, knownDomains: KnownDomains): boolean {
  const target = knownDomains.index.byHost.get(domain.registrable)?.target;
  return isTrusted(domain, knownDomains) || (target !== undefined && target.guard !== 'open');
}

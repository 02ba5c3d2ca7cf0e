import { parseDomain } from '../../detector/address/domain.ts';
import { parseRecipient } from '../../detector/address/recipient.ts';
import { isKnown } from '../../detector/targets/exempt.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import { familiarHosts, writtenHosts } from './familiar-hosts.ts';
import type { MailboxMemory } from './mailbox-memory.ts';
import { outsideHosts } from './outside-hosts.ts';

/** The hosts that a mailbox has written to, as far as they matter for one message. */
export interface MailboxHosts {
  /** Often. */
  readonly familiar: readonly string[];
  /** Too seldom to be familiar. */
  readonly written: readonly string[];
}

/**
 * Returns the hosts that a message is compared with: only its own where all of them are familiar, as in most
 * mail, so that Send does not wait for the comparison with hundreds of others. A domain that cannot exist is
 * certainly a mistake, and what was meant may be among the others.
 *
 * @param addresses of all recipients
 * @param own the hosts of the sender, of the mailbox and of From
 * @param today in days since 1970-01-01, UTC
 */
export function mailboxHosts(
  memory: MailboxMemory,
  addresses: readonly string[],
  own: readonly string[],
  knownDomains: KnownDomains,
  today: number,
): MailboxHosts {
  const unlisted = outsideHosts(addresses, own, knownDomains).filter((host) => !isListed(host, knownDomains));
  if (!addresses.some(isImpossible) && unlisted.every((host) => memory.has(host))) {
    const familiar = familiarHosts(memory, own, knownDomains, today, unlisted);
    if (familiar.length === unlisted.length) return { familiar, written: [] };
  }
  const familiar = familiarHosts(memory, own, knownDomains, today);
  return { familiar, written: writtenHosts(memory, familiar, today) };
}

function isImpossible(address: string): boolean {
  const { kind, domain } = parseRecipient(address);
  return kind === 'mailbox' && (domain.kind !== 'name' || !domain.tldExists);
}

/** A host below a listed domain may be mistyped, so only the listed domain itself needs no comparison. */
function isListed(host: string, knownDomains: KnownDomains): boolean {
  const domain = parseDomain(host);
  return domain.kind === 'name' && domain.subdomain === '' && isKnown(domain, knownDomains);
}

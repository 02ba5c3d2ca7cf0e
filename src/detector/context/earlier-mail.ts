import type { DomainName } from '../address/domain.ts';
import type { Target } from '../targets/target.ts';
import type { People } from './context.ts';
import { domainTextOf, hostNameOf } from './host-name.ts';

/**
 * The mailbox often writes to the domain, the sender insisted on an address there, or the mailbox wrote to it
 * a few times.
 */
export type EarlierMail = 'familiar' | 'remembered' | 'written';

/** A host that earlier mail knows. */
export interface EarlierHost {
  readonly name: DomainName;
  readonly mail: EarlierMail;
}

/** Returns the hosts that earlier mail knows, the best known first. Leaves out texts that are no domain. */
export function earlierHosts({
  familiar = [],
  remembered = [],
  written = [],
}: Partial<People>): EarlierHost[] {
  const insisted = new Set(remembered.map(({ address }) => domainTextOf(address)));
  return [
    ...hosts(familiar, 'familiar'),
    ...hosts(Array.from(insisted), 'remembered'),
    ...hosts(written, 'written'),
  ];
}

function hosts(texts: readonly string[], mail: EarlierMail): EarlierHost[] {
  const found: EarlierHost[] = [];
  for (const text of texts) {
    const name = hostNameOf(text);
    if (name) found.push({ name, mail });
  }
  return found;
}

/** Returns what earlier mail tells about each registrable domain: the best of its hosts. */
export function byRegistrable(earlier: readonly EarlierHost[]): Map<string, EarlierMail> {
  const found = new Map<string, EarlierMail>();
  for (const { name, mail } of earlier) if (!found.has(name.registrable)) found.set(name.registrable, mail);
  return found;
}

/** Returns the host as a domain that the sender could have meant. */
export function earlierTarget({ name, mail }: EarlierHost): Target {
  return { name, provenance: { source: sourceOf(mail) }, guard: 'open' };
}

/** Returns the provenance of a suggestion that earlier mail supports. */
export function sourceOf(mail: EarlierMail): 'familiar' | 'remembered' {
  return mail === 'familiar' ? 'familiar' : 'remembered';
}

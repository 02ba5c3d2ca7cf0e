import { mailProviders } from '../../../../src/detector/data/mail-providers.generated.ts';
import type { Hosts } from '../set/hosts.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';

/** An organisation: the registrable domains that are its own. */
export interface Organisation {
  readonly own: readonly number[];
}

/** Fewer people who write from both domains may be namesakes. */
const fewestInCommon = 3;

/** By registrable domain of a sender: the organisation that it belongs to; none for mail providers. */
export type Organisations = ReadonlyMap<number, Organisation>;

/**
 * Finds the organisations among the senders. An organisation's own domains are those that an administrator
 * would name in the policy: domains with the same label and another suffix, from which at least three of the
 * same people write.
 */
export function organisationsOf(set: TrafficSet, hosts: Hosts): Organisations {
  const people = peopleOf(set, hosts);
  const byLabel = new Map<string, number[]>();
  for (const registrable of people.keys()) {
    const label = (hosts.registrables[registrable] ?? '').split('.')[0] ?? '';
    byLabel.set(label, [...(byLabel.get(label) ?? []), registrable]);
  }
  const organisations = new Map<number, Organisation>();
  for (const twins of byLabel.values())
    for (const own of connected(twins, people)) {
      const organisation = { own };
      own.forEach((one) => organisations.set(one, organisation));
    }
  return organisations;
}

/** By registrable domain: the mailboxes that write from it, by local part. */
function peopleOf({ senders, texts }: TrafficSet, hosts: Hosts): Map<number, Set<string>> {
  const providers = new Set(mailProviders.domains);
  const people = new Map<number, Set<string>>();
  for (const sender of new Set(senders)) {
    const registrable = at(hosts.registrableOf, at(hosts.ofAddress, sender));
    if (providers.has(hosts.registrables[registrable] ?? '')) continue;
    const address = texts[sender] ?? '';
    const local = address.slice(0, address.lastIndexOf('@'));
    const known = people.get(registrable);
    if (known) known.add(local);
    else people.set(registrable, new Set([local]));
  }
  return people;
}

/** Joins domains that have enough people in common, directly or through a third one. */
function connected(twins: readonly number[], people: ReadonlyMap<number, ReadonlySet<string>>): number[][] {
  return twins.reduce<number[][]>((groups, one) => {
    const isNear = (other: number) => inCommon(people.get(one), people.get(other)) >= fewestInCommon;
    const near = groups.filter((group) => group.some(isNear));
    return [...groups.filter((group) => !near.includes(group)), [one, ...near.flat()]];
  }, []);
}

function inCommon(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  return [...one].filter((local) => other.has(local)).length;
}

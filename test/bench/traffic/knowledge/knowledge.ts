import { buildKnownDomains, type KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { dayOf, monthOf, weekOf } from '../set/days.ts';
import type { Hosts } from '../set/hosts.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';
import { Correspondents } from './correspondents.ts';
import type { MailboxHosts } from '../../../../src/review/memory/mailbox-hosts.ts';
import { Mailboxes, noHosts } from './mailboxes.ts';
import { organisationsOf, type Organisation, type Organisations } from './organisations.ts';
import { hasList, hasMemory, type State } from './states.ts';

/** What the add-in of a message's sender knows. */
export interface Known {
  readonly knownDomains: KnownDomains;
  readonly mailbox: MailboxHosts;
  /** Hosts of the organisation's list, and its own domains. */
  readonly listed: readonly string[];
}

type Listed = Pick<Known, 'knownDomains' | 'listed'>;

/** Learns from all messages in the order of time, and returns what was known before each of them. */
export class Knowledge {
  readonly #set: TrafficSet;
  readonly #hosts: Hosts;
  readonly #policy: Policy;
  readonly #organisations: Organisations;
  readonly #mailboxes: Mailboxes;
  readonly #correspondents: Correspondents;
  readonly #unlisted: Listed;
  readonly #listed = new Map<Organisation, Listed & { readonly month: number }>();

  readonly #watched: ReadonlySet<string>;
  readonly #learned = { memory: new Set<string>(), list: new Set<string>() };

  /** @param watched hosts that should never be learned */
  constructor(set: TrafficSet, hosts: Hosts, policy: Policy, watched: ReadonlySet<string>) {
    this.#watched = watched;
    this.#set = set;
    this.#hosts = hosts;
    this.#policy = policy;
    this.#organisations = organisationsOf(set, hosts);
    this.#correspondents = new Correspondents(this.#organisations, hosts);
    this.#unlisted = { knownDomains: buildKnownDomains(knownDomainsInput(policy)), listed: [] };
    this.#mailboxes = new Mailboxes(hosts, this.#unlisted.knownDomains);
  }

  /** Returns what is known when a message is sent, for each of these states. Equal knowledge is the same object. */
  before(message: number, states: readonly State[]): Map<State, Known> {
    const [sender, time] = [at(this.#set.senders, message), at(this.#set.times, message)];
    const organisation = this.#organisations.get(this.#from(sender));
    const made = new Map<string, Known>();
    return new Map(
      states.map((state) => {
        const listed = hasList(state) ? this.#listedFor(organisation, time) : this.#unlisted;
        const key = `${hasMemory(state)} ${listed !== this.#unlisted}`;
        const known = made.get(key) ?? { ...listed, mailbox: this.#mailbox(message, state, listed) };
        made.set(key, known);
        return [state, known];
      }),
    );
  }

  /** Learns from a message. */
  learn(message: number): void {
    const time = at(this.#set.times, message);
    const sender = at(this.#set.senders, message);
    const hosts = this.#hostsOf(message);
    const day = dayOf(time);
    this.#mailboxes.learn(sender, hosts, day);
    if (hosts.some((host) => this.#watched.has(this.#hosts.texts[host] ?? '')))
      this.#watch('memory', this.#mailboxes.familiar(sender, this.#unlisted.knownDomains, day));
    this.#correspondents.note(sender, this.#from(sender), hosts, weekOf(time));
  }

  /** Returns the watched hosts that a mailbox, or an organisation's list, knew at any time. */
  learned(): { readonly memory: string[]; readonly list: string[] } {
    const end = at(this.#set.times, this.#set.count - 1);
    this.#correspondents.ready.forEach((organisation) => this.#listedFor(organisation, end));
    return { memory: [...this.#learned.memory], list: [...this.#learned.list] };
  }

  #watch(by: 'memory' | 'list', hosts: readonly string[]): void {
    hosts.filter((host) => this.#watched.has(host)).forEach((host) => this.#learned[by].add(host));
  }

  /** Returns all hosts that the sender of a message often writes to. */
  familiar(message: number, { knownDomains }: Known): string[] {
    const [sender, time] = [at(this.#set.senders, message), at(this.#set.times, message)];
    return this.#mailboxes.familiar(sender, knownDomains, dayOf(time));
  }

  #mailbox(message: number, state: State, { knownDomains }: Listed): MailboxHosts {
    if (!hasMemory(state)) return noHosts;
    const { senders, times, starts, recipients, texts } = this.#set;
    const to = recipients.subarray(at(starts, message), at(starts, message + 1));
    const addresses = Array.from(to, (address) => texts[address] ?? '');
    return this.#mailboxes.hostsFor(at(senders, message), addresses, knownDomains, dayOf(at(times, message)));
  }

  #from(sender: number): number {
    return at(this.#hosts.registrableOf, at(this.#hosts.ofAddress, sender));
  }

  #hostsOf(message: number): number[] {
    const { recipients, starts } = this.#set;
    const to = recipients.subarray(at(starts, message), at(starts, message + 1));
    return [...new Set(Array.from(to, (address) => at(this.#hosts.ofAddress, address)))];
  }

  /** The list is made at the first message of a month that needs it. */
  #listedFor(organisation: Organisation | undefined, time: number): Listed {
    if (!organisation) return this.#unlisted;
    const month = monthOf(time);
    const made = this.#listed.get(organisation);
    if (made?.month === month) return made;
    if (!this.#correspondents.isReady(organisation)) return this.#unlisted;
    const listed = { ...this.#listNow(organisation), month };
    this.#listed.set(organisation, listed);
    return listed;
  }

  #listNow(organisation: Organisation): Listed {
    const own = organisation.own.map((registrable) => this.#hosts.registrables[registrable] ?? '');
    const policy = { ...this.#policy, own };
    const correspondents = this.#correspondents.learn(
      organisation,
      buildKnownDomains(knownDomainsInput(policy)),
    );
    this.#watch('list', correspondents);
    return {
      knownDomains: buildKnownDomains(knownDomainsInput({ ...policy, correspondents })),
      listed: own.concat(correspondents),
    };
  }
}

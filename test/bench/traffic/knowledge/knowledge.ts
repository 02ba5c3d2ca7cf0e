import { buildKnownDomains, type KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { dayOf, monthOf, weekOf } from '../set/days.ts';
import type { Hosts } from '../set/hosts.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';
import { Correspondents } from './correspondents.ts';
import { Mailboxes, noHosts, type MailboxHosts } from './mailboxes.ts';
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

/** Learns from all messages in the order of time, and says what was known before each of them. */
export class Knowledge {
  readonly #set: TrafficSet;
  readonly #hosts: Hosts;
  readonly #policy: Policy;
  readonly #organisations: Organisations;
  readonly #mailboxes: Mailboxes;
  readonly #correspondents: Correspondents;
  readonly #unlisted: Listed;
  /** Of this month. */
  readonly #listed = new Map<Organisation, Listed>();
  #month = -1;

  constructor(set: TrafficSet, hosts: Hosts, policy: Policy) {
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
    const sender = at(this.#set.senders, message);
    const organisation = this.#organisations.get(this.#from(sender));
    const made = new Map<string, Known>();
    return new Map(
      states.map((state) => {
        const listed = hasList(state) ? this.#listedFor(organisation) : this.#unlisted;
        const key = `${hasMemory(state)} ${listed !== this.#unlisted}`;
        const known = made.get(key) ?? { ...listed, mailbox: this.#mailbox(message, state, listed) };
        made.set(key, known);
        return [state, known];
      }),
    );
  }

  /** Learns from a message; at the first one of a month the organisations' lists are made anew before. */
  learn(message: number): void {
    const time = at(this.#set.times, message);
    this.#renewLists(time);
    const sender = at(this.#set.senders, message);
    const hosts = this.#hostsOf(message);
    const day = dayOf(time);
    this.#mailboxes.learn(sender, hosts, day);
    this.#correspondents.note(sender, this.#from(sender), hosts, weekOf(time));
  }

  /** Returns those of these hosts that a mailbox, or an organisation's list, has learned by now. */
  learned(among: readonly string[]): { readonly memory: string[]; readonly list: string[] } {
    const numbers = new Set(among.map((host) => this.#hosts.texts.indexOf(host)));
    return {
      memory: this.#mailboxes.learned(new Set(among), dayOf(at(this.#set.times, this.#set.count - 1))),
      list: this.#textsOf([...this.#correspondents.learned(numbers)]),
    };
  }

  #mailbox(message: number, state: State, { knownDomains }: Listed): MailboxHosts {
    if (!hasMemory(state)) return noHosts;
    const [sender, time] = [at(this.#set.senders, message), at(this.#set.times, message)];
    return this.#mailboxes.hostsOf(sender, knownDomains, dayOf(time));
  }

  #from(sender: number): number {
    return at(this.#hosts.registrableOf, at(this.#hosts.ofAddress, sender));
  }

  #hostsOf(message: number): number[] {
    const { recipients, starts } = this.#set;
    const to = recipients.subarray(at(starts, message), at(starts, message + 1));
    return [...new Set(Array.from(to, (address) => at(this.#hosts.ofAddress, address)))];
  }

  #textsOf(hosts: readonly number[]): string[] {
    return hosts.map((host) => this.#hosts.texts[host] ?? '');
  }

  #renewLists(time: number): void {
    const month = monthOf(time);
    if (month === this.#month) return;
    this.#month = month;
    this.#correspondents.makeLists();
    this.#listed.clear();
  }

  #listedFor(organisation: Organisation | undefined): Listed {
    const list = organisation && this.#correspondents.listOf(organisation);
    if (!organisation || !list) return this.#unlisted;
    const made = this.#listed.get(organisation);
    if (made) return made;
    const own = organisation.own.map((registrable) => this.#hosts.registrables[registrable] ?? '');
    const correspondents = this.#textsOf(list);
    const input = { ...knownDomainsInput({ ...this.#policy, own }), correspondents };
    const listed = { knownDomains: buildKnownDomains(input), listed: own.concat(correspondents) };
    this.#listed.set(organisation, listed);
    return listed;
  }
}

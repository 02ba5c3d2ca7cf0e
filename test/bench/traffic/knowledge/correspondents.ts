import type { KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import type { Correspondent } from '../../../../src/cli/inputs/correspondents-schema.ts';
import { judged, least } from '../../../../src/cli/learn/accept.ts';
import { meantBy } from '../../../../src/cli/learn/meant.ts';
import type { Hosts } from '../set/hosts.ts';
import type { Organisation, Organisations } from './organisations.ts';

/** An organisation has a list after so much mail. */
const enough = { messages: 2000, senders: 10 } as const;

interface Written {
  messages: number;
  readonly people: Set<number>;
  readonly weeks: Set<number>;
}

interface Flow {
  messages: number;
  readonly senders: Set<number>;
  /** By host outside the organisation. */
  readonly out: Map<number, Written>;
  /** The number of messages that came to the organisation from each registrable domain. */
  readonly received: Map<number, number>;
}

/** The evidence in every organisation's mail, from which `nearmiss learn` makes the list of correspondents. */
export class Correspondents {
  readonly #flows = new Map<Organisation, Flow>();
  readonly #organisations: Organisations;
  readonly #hosts: Hosts;

  constructor(organisations: Organisations, hosts: Hosts) {
    this.#organisations = organisations;
    this.#hosts = hosts;
  }

  /**
   * Counts a message in the mail of its sender's and its recipients' organisations.
   *
   * @param from the sender's registrable domain
   * @param hosts of the recipients, each once
   */
  note(sender: number, from: number, hosts: readonly number[], week: number): void {
    const ours = this.#organisations.get(from);
    if (ours) this.#noteOut(ours, sender, hosts, week);
    const reached = new Set(hosts.map((host) => this.#ownerOf(host)));
    for (const theirs of reached) {
      if (!theirs || theirs === ours) continue;
      const { received } = this.#flowOf(theirs);
      received.set(from, (received.get(from) ?? 0) + 1);
    }
  }

  /** Returns the organisations with enough mail for a list. */
  get ready(): Organisation[] {
    return [...this.#flows.keys()].filter((organisation) => this.isReady(organisation));
  }

  isReady(organisation: Organisation): boolean {
    const { messages, senders } = this.#flowOf(organisation);
    return messages >= enough.messages && senders.size >= enough.senders;
  }

  /**
   * Returns the hosts of the list that `nearmiss learn` makes of the organisation's mail so far.
   *
   * @param knownDomains of the policy with which it learns
   */
  learn(organisation: Organisation, knownDomains: KnownDomains): string[] {
    const all = this.#evidence(this.#flowOf(organisation));
    const likely = all.filter(
      ({ messages, people, weeks, received }) =>
        messages >= least.messages && people >= least.people && weeks >= least.weeks && received > 0,
    );
    const accepted = judged(likely, meantBy(all, knownDomains)).filter(
      ({ leftOut }) => leftOut === undefined,
    );
    return accepted.map(({ host }) => host);
  }

  #evidence({ out, received }: Flow): Correspondent[] {
    return [...out].map(([host, { messages, people, weeks }]) => ({
      host: this.#hosts.texts[host] ?? '',
      messages,
      people: people.size,
      weeks: weeks.size,
      received: received.get(this.#hosts.registrableOf[host] ?? -1) ?? 0,
      last: '',
    }));
  }

  #ownerOf(host: number): Organisation | undefined {
    return this.#organisations.get(this.#hosts.registrableOf[host] ?? -1);
  }

  #flowOf(organisation: Organisation): Flow {
    const known = this.#flows.get(organisation);
    if (known) return known;
    const flow: Flow = { messages: 0, senders: new Set(), out: new Map(), received: new Map() };
    this.#flows.set(organisation, flow);
    return flow;
  }

  #noteOut(ours: Organisation, sender: number, hosts: readonly number[], week: number): void {
    const flow = this.#flowOf(ours);
    flow.messages++;
    flow.senders.add(sender);
    for (const host of hosts) {
      if (this.#ownerOf(host) === ours) continue;
      let written = flow.out.get(host);
      if (!written) flow.out.set(host, (written = { messages: 0, people: new Set(), weeks: new Set() }));
      written.messages++;
      // Only whether there are enough of them matters.
      if (written.people.size < least.people) written.people.add(sender);
      if (written.weeks.size < least.weeks) written.weeks.add(week);
    }
  }
}

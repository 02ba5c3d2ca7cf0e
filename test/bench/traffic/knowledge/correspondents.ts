import type { Hosts } from '../set/hosts.ts';
import type { Organisation, Organisations } from './organisations.ts';

/** An organisation has a list after so much mail; and a host is on it after so much. */
const enough = { messages: 2000, senders: 10 } as const;
const accepted = { messages: 5, people: 2, weeks: 2 } as const;

interface Written {
  messages: number;
  readonly people: Set<number>;
  readonly weeks: Set<number>;
}

interface Flow {
  messages: number;
  readonly senders: Set<number>;
  /** By host. */
  readonly out: Map<number, Written>;
  /** Registrable domains that wrote to the organisation. */
  readonly wroteIn: Set<number>;
  list: readonly number[] | undefined;
}

/** What every organisation's mail tells about its correspondents; the lists are made anew once a month. */
export class Correspondents {
  readonly #flows = new Map<Organisation, Flow>();
  readonly #organisations: Organisations;
  readonly #hosts: Hosts;

  constructor(organisations: Organisations, hosts: Hosts) {
    this.#organisations = organisations;
    this.#hosts = hosts;
  }

  /** Counts a message in the mail of its sender's and its recipients' organisations. */
  note(sender: number, from: number, hosts: readonly number[], week: number): void {
    const ours = this.#organisations.get(from);
    if (ours) this.#noteOut(this.#flowOf(ours), sender, hosts, week);
    for (const host of hosts) {
      const theirs = this.#organisations.get(this.#hosts.registrableOf[host] ?? -1);
      if (theirs && theirs !== ours) this.#flowOf(theirs).wroteIn.add(from);
    }
  }

  /** Makes the lists of all organisations with enough mail so far. */
  makeLists(): void {
    for (const flow of this.#flows.values())
      if (flow.messages >= enough.messages && flow.senders.size >= enough.senders)
        flow.list = [...flow.out]
          .filter(([host, written]) => this.#isAccepted(host, written, flow))
          .map(([host]) => host);
  }

  /** Returns the hosts of the organisation's list; undefined where it has none yet. */
  listOf(organisation: Organisation): readonly number[] | undefined {
    return this.#flows.get(organisation)?.list;
  }

  /** Returns which of these hosts are on any list. */
  learned(hosts: ReadonlySet<number>): Set<number> {
    const all = [...this.#flows.values()].flatMap(({ list = [] }) => list);
    return new Set(all.filter((host) => hosts.has(host)));
  }

  #flowOf(organisation: Organisation): Flow {
    const known = this.#flows.get(organisation);
    if (known) return known;
    const flow: Flow = {
      messages: 0,
      senders: new Set(),
      out: new Map(),
      wroteIn: new Set(),
      list: undefined,
    };
    this.#flows.set(organisation, flow);
    return flow;
  }

  #noteOut(flow: Flow, sender: number, hosts: readonly number[], week: number): void {
    flow.messages++;
    flow.senders.add(sender);
    for (const host of hosts) {
      let written = flow.out.get(host);
      if (!written) flow.out.set(host, (written = { messages: 0, people: new Set(), weeks: new Set() }));
      written.messages++;
      if (written.people.size < accepted.people) written.people.add(sender);
      if (written.weeks.size < accepted.weeks) written.weeks.add(week);
    }
  }

  #isAccepted(host: number, { messages, people, weeks }: Written, { wroteIn }: Flow): boolean {
    return (
      messages >= accepted.messages &&
      people.size >= accepted.people &&
      weeks.size >= accepted.weeks &&
      wroteIn.has(this.#hosts.registrableOf[host] ?? -1)
    );
  }
}

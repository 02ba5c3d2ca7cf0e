/** A host is familiar after this many messages on different days. */
const daysToBeFamiliar = 3;

interface Use {
  day: number;
  days: number;
}

/** What every mailbox remembers of the hosts that it wrote to. */
export class MailboxMemory {
  readonly #uses = new Map<number, Map<number, Use>>();

  /** Counts a message. @param day days since 1970 */
  note(sender: number, hosts: readonly number[], day: number): void {
    let uses = this.#uses.get(sender);
    if (!uses) this.#uses.set(sender, (uses = new Map<number, Use>()));
    for (const host of hosts) {
      const use = uses.get(host);
      if (!use) uses.set(host, { day, days: 1 });
      else if (use.day !== day) {
        use.day = day;
        use.days++;
      }
    }
  }

  /** Returns the hosts that this sender often wrote to. */
  familiar(sender: number): number[] {
    const uses = this.#uses.get(sender) ?? new Map<number, Use>();
    return [...uses].filter(([, { days }]) => days >= daysToBeFamiliar).map(([host]) => host);
  }

  /** Returns which of these hosts are familiar to anybody. */
  learned(hosts: ReadonlySet<number>): Set<number> {
    const all = [...this.#uses.keys()].flatMap((sender) => this.familiar(sender));
    return new Set(all.filter((host) => hosts.has(host)));
  }
}

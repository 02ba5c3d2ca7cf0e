import type { KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { afterMessage } from '../../../../src/review/memory/after-message.ts';
import { familiarHosts } from '../../../../src/review/memory/familiar-hosts.ts';
import { memoryIn, memoryText, type MailboxMemory } from '../../../../src/review/memory/mailbox-memory.ts';
import { mailboxHosts, type MailboxHosts } from '../../../../src/review/memory/mailbox-hosts.ts';
import { outsideHosts } from '../../../../src/review/memory/outside-hosts.ts';
import type { Hosts } from '../set/hosts.ts';

export const noHosts: MailboxHosts = { familiar: [], written: [] };

const empty: MailboxMemory = new Map();

/** A mailbox with fewer hosts than this never has to forget one. */
const alwaysFit = 500;

/**
 * The memory of every mailbox, as the add-in keeps it. The replay asks no questions, so it never learns a host because
 * the sender kept it.
 */
export class Mailboxes {
  readonly #hosts: Hosts;
  readonly #knownDomains: KnownDomains;
  readonly #memories = new Map<number, MailboxMemory>();
  /** By sender's registrable domain and host: whether a mailbox there may learn the host. */
  readonly #isOutside = new Map<number, boolean>();

  /** @param knownDomains those of an add-in without an organisation's list */
  constructor(hosts: Hosts, knownDomains: KnownDomains) {
    this.#hosts = hosts;
    this.#knownDomains = knownDomains;
  }

  /**
   * Learns from a message.
   *
   * @param hosts of the recipients, each once
   * @param day in days since 1970
   */
  learn(sender: number, hosts: readonly number[], day: number): void {
    const before = this.#memories.get(sender) ?? empty;
    const outside = hosts.filter((host) => this.#mayLearn(sender, host)).map((host) => this.#textOf(host));
    const after = afterMessage(before, { hosts: outside }, day);
    const isLong = after.size > Math.max(before.size, alwaysFit);
    if (after !== before) this.#memories.set(sender, isLong ? stored(after) : after);
  }

  /**
   * Returns the hosts that a message is compared with.
   *
   * @param recipients addresses
   */
  hostsFor(
    sender: number,
    recipients: readonly string[],
    knownDomains: KnownDomains,
    day: number,
  ): MailboxHosts {
    const memory = this.#memories.get(sender);
    if (!memory) return noHosts;
    return mailboxHosts(memory, recipients, [this.#ownHost(sender)], knownDomains, day);
  }

  /** Returns all hosts that this sender often writes to. */
  familiar(sender: number, knownDomains: KnownDomains, day: number): string[] {
    const memory = this.#memories.get(sender) ?? empty;
    return familiarHosts(memory, [this.#ownHost(sender)], knownDomains, day);
  }

  #textOf(host: number): string {
    return this.#hosts.texts[host] ?? '';
  }

  #ownHost(sender: number): string {
    return this.#textOf(this.#hosts.ofAddress[sender] ?? -1);
  }

  #mayLearn(sender: number, host: number): boolean {
    const own = this.#hosts.registrableOf[this.#hosts.ofAddress[sender] ?? -1] ?? -1;
    const pair = own * this.#hosts.texts.length + host;
    const known = this.#isOutside.get(pair);
    if (known !== undefined) return known;
    const address = `kim@${this.#textOf(host)}`;
    const isOutside = outsideHosts([address], [this.#ownHost(sender)], this.#knownDomains).length > 0;
    this.#isOutside.set(pair, isOutside);
    return isOutside;
  }
}

/** What is left of a memory that was stored and read again: not all may fit. */
function stored(memory: MailboxMemory): MailboxMemory {
  return memoryIn(memoryText(memory)) ?? empty;
}

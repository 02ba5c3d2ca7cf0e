import { registrableOf } from '../../../detector/address/domain.ts';
import type { KnownDomains } from '../../../detector/targets/known-domains.ts';
import { afterMessage } from '../../../review/memory/after-message.ts';
import { familiarHosts, writtenHosts } from '../../../review/memory/familiar-hosts.ts';
import { memoryIn, memoryText } from '../../../review/memory/mailbox-memory.ts';
import type { MailboxMemory } from '../../../review/memory/mailbox-memory.ts';
import { outsideHosts } from '../../../review/memory/outside-hosts.ts';

/** The hosts that a mailbox wrote to: often, and too seldom to be familiar. */
export interface MailboxHosts {
  readonly familiar: readonly string[];
  readonly written: readonly string[];
}

/** One message as the mailbox of its sender learns from it. */
export interface SentMessage {
  readonly sender: string;
  readonly senderDomain: string;
  /** In days since 1970-01-01, UTC. */
  readonly day: number;
  readonly recipients: readonly string[];
}

const empty: MailboxMemory = new Map();
const none: MailboxHosts = { familiar: [], written: [] };
/** For so many days, time alone changes what is familiar (after two years) too little to look again. */
const keptFor = 30;
/** Fewer hosts than this always fit into the settings of a mailbox. */
const alwaysFit = 500;

/** The memory of each sender's mailbox, as the add-in keeps it where nobody insists on an address. */
export class Mailboxes {
  readonly #memories = new Map<string, MailboxMemory>();
  /** What was familiar by a memory, which is the same object until something new is learned. */
  readonly #known = new WeakMap<MailboxMemory, { readonly day: number; readonly hosts: MailboxHosts }>();

  learn({ sender, senderDomain, day, recipients }: SentMessage, knownDomains: KnownDomains): void {
    if (sender === '') return; // whose mailbox it is, is unknown
    const before = this.#memories.get(sender) ?? empty;
    const hosts = outsideHosts(recipients, [registrableOf(senderDomain)], knownDomains);
    const after = afterMessage(before, { hosts }, day);
    const isLong = after.size > Math.max(before.size, alwaysFit);
    this.#memories.set(sender, isLong ? (memoryIn(memoryText(after)) ?? empty) : after);
  }

  before({ sender, senderDomain, day }: SentMessage, knownDomains: KnownDomains): MailboxHosts {
    const memory = this.#memories.get(sender);
    if (memory === undefined) return none;
    const known = this.#known.get(memory);
    if (known && day - known.day < keptFor) return known.hosts;
    const familiar = familiarHosts(memory, [senderDomain], knownDomains, day);
    const hosts = { familiar, written: writtenHosts(memory, familiar, day) };
    this.#known.set(memory, { day, hosts });
    return hosts;
  }
}

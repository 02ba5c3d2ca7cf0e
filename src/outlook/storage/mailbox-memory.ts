import { domainTextOf } from '../../detector/context/host-name.ts';
import type { AddInConfig } from '../../review/add-in-config.ts';
import { afterMessage } from '../../review/memory/after-message.ts';
import { dayOf } from '../../review/memory/day.ts';
import { mailboxHosts, type MailboxHosts } from '../../review/memory/mailbox-hosts.ts';
import { memoryIn, memoryText, type MailboxMemory } from '../../review/memory/mailbox-memory.ts';
import { outsideHosts } from '../../review/memory/outside-hosts.ts';
import type { Message } from '../../review/review.ts';
import { countNearMisses, nearMissesChange } from './near-misses.ts';
import { changeSettings, readSetting, type SettingChange } from './settings.ts';

const key = 'nearmiss.domains';

/** Time limit in milliseconds. Short, because a send event is answered only after the save. */
const saveLimit = 2000;

/** Returns what this mailbox remembers of the domains that it writes to. Does not call Outlook. Never throws. */
export function readMemory(): MailboxMemory {
  return memoryIn(readSetting(key)) ?? new Map();
}

/**
 * Returns the hosts that this mailbox has written to, as far as they matter for this message and the policy lets
 * the mailbox learn. Never throws.
 */
export function readMailboxHosts(message: Message, { policy, knownDomains }: AddInConfig): MailboxHosts {
  if (!policy.learn.mailbox) return { familiar: [], written: [] };
  return mailboxHosts(readMemory(), addressesOf(message), ownHosts(message), knownDomains, dayOf(Date.now()));
}

/**
 * Learns the outside hosts of a message that may leave, and counts its near misses in the same save. Calls
 * Outlook only where there is something new, and waits for it before the event is answered, because a runtime
 * may end with its event. Never rejects.
 *
 * @param kept addresses that the sender kept for this message although they were doubted, and that may be
 *   remembered; those that are remembered count as kept, too
 */
export async function learnFrom(
  message: Message,
  kept: readonly string[],
  config: AddInConfig,
  nearMisses = 0,
): Promise<void> {
  if (!config.policy.learn.mailbox) return;
  const counting = nearMisses > 0 ? [nearMissesChange(nearMisses)] : [];
  await changeSettings([learnedChange(message, kept, config), ...counting], saveLimit);
}

/** Counts the near misses of a message that stays, like `learnFrom`. Never rejects. */
export async function learnNearMisses(nearMisses: number, { policy }: AddInConfig): Promise<void> {
  if (policy.learn.mailbox && nearMisses > 0) await countNearMisses(nearMisses, saveLimit);
}

function learnedChange(
  message: Message,
  kept: readonly string[],
  { knownDomains }: AddInConfig,
): SettingChange {
  const outside = (addresses: readonly string[]) => outsideHosts(addresses, ownHosts(message), knownDomains);
  const addresses = addressesOf(message);
  const remembered = addresses.filter((address) => message.remembered?.includes(address.toLowerCase()));
  const sent = { hosts: outside(addresses), kept: outside(kept.concat(remembered)) };
  return memoryChange((memory) => afterMessage(memory, sent, dayOf(Date.now())));
}

/**
 * Changes the memory and saves it, unless `change` returns the same object.
 * @returns whether it was saved. Never rejects.
 */
export function changeMemory(change: (memory: MailboxMemory) => MailboxMemory): Promise<boolean> {
  return changeSettings([memoryChange(change)]);
}

function memoryChange(change: (memory: MailboxMemory) => MailboxMemory): SettingChange {
  const changed = (stored: unknown) => {
    const before = memoryIn(stored);
    const after = before && change(before);
    // Without a memory, a newer version of the add-in wrote it.
    return after === before ? undefined : after && memoryText(after);
  };
  return { key, change: changed };
}

function ownHosts({ sender, mailbox = '' }: Message): string[] {
  return [sender, mailbox].map(domainTextOf);
}

function addressesOf({ recipients }: Message): string[] {
  return recipients.map(({ address }) => address);
}

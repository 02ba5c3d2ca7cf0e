import type { Remembered } from '../context.ts';
import { oneEdit } from '../edit.ts';
import { parseRecipient } from '../recipient.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { targetEntry } from '../target-entry.ts';

/**
 * The same name or the same mailbox is known at a domain one slip away: 94 of 100 such pairs are slips. Never the local part
 * alone, and never beyond one slip, where it proves nothing.
 */
export const samePerson: Rule = {
  kind: 'same-person',
  about: 'domain',
  judge: (recipient) => {
    const { context } = recipient;
    const others = context.others.map((address) => ({ address, displayName: '' }));
    for (const known of [...context.remembered, ...others]) {
      const evidence = slipOf(known, recipient);
      if (evidence) return { evidence: [evidence], facts: { otherAddress: known.address } };
    }
    return undefined;
  },
};

function slipOf(known: Remembered, recipient: Case): Evidence | undefined {
  const { name, parsed } = recipient;
  const other = parseRecipient(known.address);
  if (!name || other.domain.kind !== 'name' || !isSamePerson(known, other.local, recipient)) return undefined;
  if (!oneEdit(name.registrable, other.domain.registrable)) return undefined;
  const entry = targetEntry(other.domain, recipient);
  const address = other.local.toLowerCase() === parsed.local.toLowerCase() ? undefined : known.address;
  return {
    domain: other.domain.ascii,
    certain: true,
    factors: [{ name: 'the same person, one slip away', value: 0.99 }],
    ...(entry && { entry }),
    ...(address !== undefined && { address }),
  };
}

function isSamePerson({ displayName }: Remembered, local: string, { parsed, recipient }: Case): boolean {
  if (local !== '' && local.toLowerCase() === parsed.local.toLowerCase()) return true;
  return isName(displayName) && sameName(displayName, recipient.displayName);
}

/** A name of one word is many people's. */
export function isName(displayName: string): boolean {
  return displayName.trim().includes(' ') && !displayName.includes('@');
}

export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

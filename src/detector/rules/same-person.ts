import type { Remembered } from '../context/context.ts';
import { oneEdit } from '../similarity/edit.ts';
import { parseRecipient } from '../address/recipient.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { targetEntry } from '../targets/target-entry.ts';

/**
 * Detects a display name or local part that is known at a domain one edit away: 94 of 100 such pairs are
 * typos. A local part alone, a domain more than one edit away, or one that differs in a hyphen is not evidence.
 */
export const samePerson: Rule = {
  kind: 'same-person',
  about: 'domain',
  judge: (input) => {
    const { recipientContext, parsed } = input;
    for (const known of [
      ...recipientContext.withLocal(parsed.local),
      ...recipientContext.named(input.recipient.displayName),
    ]) {
      const evidence = evidenceFrom(known, input);
      if (evidence) return { evidence: [evidence], facts: { otherAddress: known.address } };
    }
    return undefined;
  },
};

function evidenceFrom(known: Remembered, input: RuleInput): Evidence | undefined {
  const { name, parsed } = input;
  const other = parseRecipient(known.address);
  if (!name || other.domain.kind !== 'name') return undefined;
  const edit = oneEdit(name.registrable, other.domain.registrable);
  if (!edit || edit.typed === '-' || edit.intended === '-') return undefined;
  const entry = targetEntry(other.domain, input);
  const address = other.local.toLowerCase() === parsed.local.toLowerCase() ? undefined : known.address;
  return {
    domain: other.domain.ascii,
    certain: true,
    factors: [{ name: 'the same person, one slip away', value: 0.99 }],
    ...(entry ? { entry } : { hearsay: true }),
    ...(address !== undefined && { address }),
  };
}

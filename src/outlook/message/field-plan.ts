import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { Obstacle } from '../../review/outcome/applied.ts';
import { applyChanges } from '../../review/outcome/apply-changes.ts';
import type { Change } from '../../review/review.ts';
import { isWritable } from './entry.ts';
import { type FieldReading, recipientsPerWrite } from './recipients.ts';

/** One field before and after the changes. */
export interface FieldPlan {
  readonly field: Field;
  readonly before: readonly Recipient[];
  readonly after: readonly Recipient[];
  /** Those of `before` that stay as they are. */
  readonly untouched: readonly Recipient[];
  /** The entries that are corrected or removed. */
  readonly changed: readonly Recipient[];
}

/**
 * What to write into a field so that exactly the wanted changes are made, or why that cannot be done safely: Outlook can only replace
 * a field as a whole, so that every entry that stays must be one that it gives back as it was. A rubbish address may be replaced or
 * removed.
 */
export function planField(reading: FieldReading, wanted: readonly Change[]): FieldPlan | Obstacle {
  const { field, recipients, nameOnly, hasUntold, possiblyTruncated } = reading;
  if (hasUntold) return { reason: 'unreadable' };
  if (recipients.length > recipientsPerWrite || possiblyTruncated)
    return { reason: 'too-many', field, limit: recipientsPerWrite };
  const { changes, missing } = locate(recipients, wanted);
  if (missing) return { reason: 'changed-meanwhile', recipient: missing };
  const after = applyChanges(recipients, changes);
  const unwritable =
    after.find((entry) => !isWritable(entry.address) || nameOnly.includes(entry)) ??
    nameOnly.find((entry) => isAmbiguous(entry, recipients, changes));
  if (unwritable) return { reason: 'no-smtp-address', field, recipient: unwritable };
  const untouched = after.filter((entry) => recipients.includes(entry));
  return { field, before: recipients, after, untouched, changed: changes.map(({ from }) => from) };
}

/** Whether some of the entries that read like this one are changed, and some stay: which of them has no address, nobody can tell. */
function isAmbiguous(
  entry: Recipient,
  recipients: readonly Recipient[],
  changes: readonly Change[],
): boolean {
  const isAlike = ({ address, displayName }: Recipient) =>
    address === entry.address && displayName === entry.displayName;
  const changed = changes.filter(({ from }) => isAlike(from)).length;
  return changed > 0 && changed < recipients.filter(isAlike).length;
}

/**
 * The changes as changes of entries that are there now: Outlook may have given an entry another display name since the
 * message was read, but its address must be the same. No two changes get the same entry.
 */
function locate(
  recipients: readonly Recipient[],
  wanted: readonly Change[],
): { readonly changes: readonly Change[]; readonly missing?: Recipient } {
  const free = recipients.slice();
  const changes: Change[] = [];
  for (const change of wanted) {
    const entry = find(free, change.from);
    if (!entry) return { changes, missing: change.from };
    free.splice(free.indexOf(entry), 1);
    changes.push({ ...change, from: entry });
  }
  return { changes };
}

function find(entries: readonly Recipient[], { address, displayName }: Recipient): Recipient | undefined {
  const sameAddress = entries.filter((entry) => entry.address === address);
  return sameAddress.find((entry) => entry.displayName === displayName) ?? sameAddress[0];
}

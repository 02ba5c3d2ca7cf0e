import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { Obstacle } from '../../review/outcome/applied.ts';
import { type Restoration, restored } from '../../review/outcome/restoration.ts';
import { applyChanges } from '../../review/outcome/apply-changes.ts';
import type { Change } from '../../review/review.ts';
import { isWritable } from './entry.ts';
import { type FieldReading, recipientsPerWrite } from './recipients.ts';

/** One field before and after the changes. */
export interface FieldPlan {
  readonly field: Field;
  readonly before: readonly Recipient[];
  readonly after: readonly Recipient[];
  /** Entries of `before` that do not change. */
  readonly untouched: readonly Recipient[];
  /** Entries that are corrected, removed or put back. */
  readonly changed: readonly Recipient[];
  /** Changes whose new address is in the field already, in an entry that does not change. */
  readonly already: readonly Change[];
}

/**
 * Returns what to write into a field to make exactly the wanted changes, or why that is not safe. Outlook can
 * only replace a whole field, so it must be able to store every remaining entry unchanged. An invalid address
 * may be replaced or removed.
 */
export function planField(reading: FieldReading, wanted: readonly Change[]): FieldPlan | Obstacle {
  const { field, recipients, nameOnly } = reading;
  const obstacle = obstacleTo(reading);
  if (obstacle) return obstacle;
  const { changes, missing } = locate(recipients, wanted);
  if (missing) return { reason: 'changed-meanwhile', recipient: missing };
  const after = applyChanges(recipients, changes);
  const unwritable =
    after.find((entry) => !isWritable(entry.address) || nameOnly.includes(entry)) ??
    nameOnly.find((entry) => isAmbiguous(entry, recipients, changes));
  if (unwritable) return { reason: 'no-smtp-address', field, recipient: unwritable };
  const untouched = after.filter((entry) => recipients.includes(entry));
  const already = changes.filter(({ to }) => to !== undefined && isAmong(untouched, to));
  return { field, before: recipients, after, untouched, changed: changes.map(({ from }) => from), already };
}

/**
 * Returns what to write into a field to put these recipients back, or why that is not safe. An address that
 * Outlook cannot store cannot be put back.
 */
export function planRestoration(reading: FieldReading, wanted: readonly Restoration[]): FieldPlan | Obstacle {
  const { field, recipients, nameOnly } = reading;
  const changed = wanted.map(({ recipient }) => recipient);
  let after: Recipient[] = recipients.slice();
  const obstacle = obstacleTo(reading);
  if (obstacle) return obstacle;
  for (const restoration of wanted) {
    const next = restored(after, restoration);
    if (!next) return { reason: 'changed-meanwhile', recipient: restoration.recipient };
    after = next;
  }
  if (changed.some(({ address }) => !isWritable(address)) || after.length > recipientsPerWrite)
    return { reason: 'not-written', field, recipients: changed };
  const unwritable = after.find((entry) => !isWritable(entry.address) || nameOnly.includes(entry));
  if (unwritable) return { reason: 'no-smtp-address', field, recipient: unwritable };
  const untouched = after.filter((entry) => recipients.includes(entry));
  return { field, before: recipients, after, untouched, changed, already: [] };
}

/** Returns why the field must not be rewritten, whatever is to change in it. */
function obstacleTo({ field, recipients, hasUntold, partial }: FieldReading): Obstacle | undefined {
  if (hasUntold) return { reason: 'unreadable' };
  const isTooMany = recipients.length > recipientsPerWrite || partial;
  return isTooMany ? { reason: 'too-many', field, limit: recipientsPerWrite } : undefined;
}

function isAmong(entries: readonly Recipient[], address: string): boolean {
  return entries.some((entry) => entry.address.toLowerCase() === address.toLowerCase());
}

/**
 * Whether only some of the entries identical to this one change, so it is unclear which of them has no
 * address.
 */
function isAmbiguous(
  entry: Recipient,
  recipients: readonly Recipient[],
  changes: readonly Change[],
): boolean {
  const isIdentical = ({ address, displayName }: Recipient) =>
    address === entry.address && displayName === entry.displayName;
  const changed = changes.filter(({ from }) => isIdentical(from)).length;
  return changed > 0 && changed < recipients.filter(isIdentical).length;
}

/**
 * Matches each change with a current entry, and no entry with two changes. Outlook may have changed an
 * entry's display name since the message was read, but the address must be the same.
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

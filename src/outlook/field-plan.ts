import type { Field } from '../detector/field.ts';
import type { Recipient } from '../detector/recipient.ts';
import type { Obstacle } from '../review/applied.ts';
import { applyChanges } from '../review/apply-changes.ts';
import type { Change } from '../review/review.ts';
import { type FieldReading, recipientsPerWrite } from './recipients.ts';

/** One field before and after the changes. */
export interface FieldPlan {
  readonly field: Field;
  readonly before: readonly Recipient[];
  readonly after: readonly Recipient[];
  /** The entries that are corrected or removed. */
  readonly changed: readonly Recipient[];
}

/**
 * What to write into a field so that exactly the wanted changes are made, or why that cannot be done safely. Only entries
 * that stay or come in must be writable: a rubbish address may be replaced or removed.
 */
export function planField(reading: FieldReading, wanted: readonly Change[]): FieldPlan | Obstacle {
  const { field, recipients, possiblyTruncated } = reading;
  if (recipients.length > recipientsPerWrite || possiblyTruncated)
    return { reason: 'too-many', field, limit: recipientsPerWrite };
  const { changes, missing } = locate(recipients, wanted);
  if (missing) return { reason: 'changed-meanwhile', recipient: missing };
  const after = applyChanges(recipients, changes);
  const unwritable = after.find(({ address }) => !isSmtp(address));
  if (unwritable) return { reason: 'no-smtp-address', field, recipient: unwritable };
  return { field, before: recipients, after, changed: changes.map(({ from }) => from) };
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

/** Whether Outlook can take the entry back: contact groups have no address, some contacts an X.500 one. */
function isSmtp(address: string): boolean {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 && !address.startsWith('/');
}

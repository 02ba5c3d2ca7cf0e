import type { Field } from '../../detector/address/field.ts';
import type { Applied, Obstacle } from '../../review/outcome/applied.ts';
import type { Change, Outcome } from '../../review/review.ts';
import { isWritable } from './entry.ts';
import { type FieldPlan, planField } from './field-plan.ts';
import { type ComposeItem, composeItem } from '../office/item.ts';
import { fieldsOf, readField, writeField } from './recipients.ts';
import { pause } from '../office/time-limit.ts';

/**
 * Delays before each verifying read, in milliseconds: Outlook may return the old recipients right after a
 * change (office-js 4902, 4296).
 */
const readDelays = [0, 100, 300, 600];

/**
 * Makes all changes of an outcome in the message, or none: reads each field again, replaces exactly the
 * wanted entries, writes the field, and reads it again to compare. Never rejects.
 *
 * Refuses before writing anything if a field to be rewritten has an entry that Outlook cannot store unchanged
 * (`isWritable`, office-js 4661), an entry that Outlook does not reveal, more than 100 entries, or no longer
 * has the entry to change.
 */
export async function applyOutcome(outcome: Outcome): Promise<Applied> {
  const changes = outcome.type === 'send' ? outcome.changes : [];
  if (changes.length === 0) return { type: 'applied', changes: 0 };
  try {
    const item = composeItem();
    const plans = await planAll(item, changes);
    return 'obstacle' in plans
      ? { type: 'refused', obstacle: plans.obstacle }
      : await carryOut(item, plans.plans, changes.length);
  } catch {
    return { type: 'refused', obstacle: { reason: 'unreadable' } };
  }
}

/** Only reads. An obstacle in any field prevents all changes. */
async function planAll(
  item: ComposeItem,
  changes: readonly Change[],
): Promise<{ plans: FieldPlan[] } | { obstacle: Obstacle }> {
  const plans: FieldPlan[] = [];
  const misplaced = changes.find(({ field }) => !fieldsOf(item).includes(field));
  if (misplaced) return { obstacle: { reason: 'changed-meanwhile', recipient: misplaced.from } };
  for (const field of fieldsOf(item)) {
    const wanted = changes.filter((change) => change.field === field);
    if (wanted.length === 0) continue;
    const plan = planField(await readField(item, field), wanted);
    if ('reason' in plan) return { obstacle: plan };
    plans.push(plan);
  }
  return { plans };
}

/**
 * Writes one field after the other, and trusts only what it reads back. Restores the fields after a failure.
 */
async function carryOut(item: ComposeItem, plans: readonly FieldPlan[], changes: number): Promise<Applied> {
  for (const [index, plan] of plans.entries()) {
    if (await writeAndVerify(item, plan.field, plan.after)) continue;
    const damaged = await restore(item, plans.slice(0, index + 1));
    const obstacle: Obstacle = { reason: 'not-written', field: plan.field, recipients: plan.changed };
    return damaged.length === 0 ? { type: 'refused', obstacle } : { type: 'uncertain', fields: damaged };
  }
  return { type: 'applied', changes };
}

/**
 * Restores fields, and returns those that, as far as Outlook reports, could not be restored. If Outlook does
 * not accept an entry that was to be corrected, restores at least the entries that were not to change.
 */
async function restore(item: ComposeItem, plans: readonly FieldPlan[]): Promise<Field[]> {
  const damaged: Field[] = [];
  for (const { field, before, untouched } of plans) {
    if ((await isUntouched(item, field, before)) || (await writeAndVerify(item, field, before))) continue;
    damaged.push(field);
    if (before.some(({ address }) => !isWritable(address))) await writeAndVerify(item, field, untouched);
  }
  return damaged;
}

/**
 * Writes the field and reads it until it has the written entries. Reads after a failed write too, because it
 * may have taken effect.
 */
async function writeAndVerify(item: ComposeItem, field: Field, wanted: FieldPlan['after']): Promise<boolean> {
  const written = await writeField(item, field, wanted).then(
    () => true,
    () => false,
  );
  for (const wait of written ? readDelays : [0]) {
    if (wait > 0) await pause(wait);
    if (await holds(item, field, wanted)) return true;
  }
  return false;
}

/** Whether the field has all the entries that it had, including duplicates. */
async function isUntouched(item: ComposeItem, field: Field, before: FieldPlan['after']): Promise<boolean> {
  const found = await addressesIn(item, field);
  return found !== undefined && isSame(found, addressesOf(before));
}

/**
 * Compares addresses only, because Outlook replaces names with those of its address book. Outlook may also
 * merge entries with the same address, which loses no recipient.
 */
async function holds(item: ComposeItem, field: Field, wanted: FieldPlan['after']): Promise<boolean> {
  const found = await addressesIn(item, field);
  const sought = addressesOf(wanted);
  return found !== undefined && (isSame(found, sought) || isSame(found, Array.from(new Set(sought))));
}

async function addressesIn(item: ComposeItem, field: Field): Promise<string[] | undefined> {
  return readField(item, field).then(
    ({ recipients, hasUntold }) => (hasUntold ? undefined : addressesOf(recipients)),
    () => undefined,
  );
}

function addressesOf(recipients: FieldPlan['after']): string[] {
  return recipients.map(({ address }) => address.toLowerCase()).sort();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((address, index) => address === other[index]);
}

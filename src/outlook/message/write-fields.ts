import type { Field } from '../../detector/address/field.ts';
import type { Applied, Obstacle } from '../../review/outcome/applied.ts';
import type { Change } from '../../review/review.ts';
import { type ComposeItem, composeItem } from '../office/item.ts';
import { pause } from '../office/time-limit.ts';
import { isWritable } from './entry.ts';
import type { FieldPlan } from './field-plan.ts';
import { type FieldReading, fieldsOf, readField, writeField } from './recipients.ts';

/**
 * Delays before each verifying read, in milliseconds: Outlook may return the old recipients right after a
 * change (office-js 4902, 4296).
 */
const readDelays = [0, 100, 300, 600];

/** One entry that is to become another, in which field. */
interface Wanted {
  readonly field: Field;
}

/** Plans the new content of a field by what is in it, or says why it must not be written. */
export type PlanField<W extends Wanted> = (
  reading: FieldReading,
  wanted: readonly W[],
) => FieldPlan | Obstacle;

/**
 * Changes recipients, all or none: reads each field again, writes what `plan` makes of it, and reads it again
 * to compare. Refuses before writing anything if there is an obstacle in any field. Never rejects.
 *
 * @param missing the obstacle where the item does not have the field
 */
export async function writeFields<W extends Wanted>(
  wanted: readonly W[],
  plan: PlanField<W>,
  missing: (one: W) => Obstacle,
): Promise<Applied> {
  if (wanted.length === 0) return { type: 'applied', changes: 0 };
  try {
    const item = composeItem();
    const misplaced = wanted.find(({ field }) => !fieldsOf(item).includes(field));
    if (misplaced) return { type: 'refused', obstacle: missing(misplaced) };
    const plans = await planAll(item, wanted, plan);
    return 'obstacle' in plans
      ? { type: 'refused', obstacle: plans.obstacle }
      : await carryOut(item, plans.plans, wanted.length);
  } catch {
    return { type: 'refused', obstacle: { reason: 'unreadable' } };
  }
}

/** Only reads. An obstacle in any field prevents all changes. */
async function planAll<W extends Wanted>(
  item: ComposeItem,
  wanted: readonly W[],
  plan: PlanField<W>,
): Promise<{ plans: FieldPlan[] } | { obstacle: Obstacle }> {
  const plans: FieldPlan[] = [];
  for (const field of fieldsOf(item)) {
    const here = wanted.filter((each) => each.field === field);
    if (here.length === 0) continue;
    const planned = plan(await readField(item, field), here);
    if ('reason' in planned) return { obstacle: planned };
    plans.push(planned);
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
  const already = plans.reduce<Change[]>((all, plan) => all.concat(plan.already), []);
  return already.length === 0 ? { type: 'applied', changes } : { type: 'applied', changes, already };
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

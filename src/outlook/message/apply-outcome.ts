import type { Field } from '../../detector/address/field.ts';
import type { Applied, Obstacle } from '../../review/outcome/applied.ts';
import type { Change, Outcome } from '../../review/review.ts';
import { isWritable } from './entry.ts';
import { type FieldPlan, planField } from './field-plan.ts';
import { type ComposeItem, composeItem } from '../office/item.ts';
import { fieldsOf, readField, writeField } from './recipients.ts';
import { pause } from '../office/time-limit.ts';

/** Outlook may return the old recipients right after a change (office-js 4902, 4296): milliseconds before each reading. */
const readings = [0, 100, 300, 600];

/**
 * Makes the changes of an outcome in the message, all or none: reads each field again, replaces exactly the wanted
 * entries, writes, and reads again to compare. Never rejects.
 *
 * Refuses before anything is written when a field that would be rewritten holds an entry that Outlook cannot take back as it was
 * (`isWritable`; office-js 4661), one of which it does not tell who it is, more than 100, or no longer the entry to be changed.
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

/** Only reads; an obstacle in any field stops all. */
async function planAll(
  item: ComposeItem,
  changes: readonly Change[],
): Promise<{ plans: FieldPlan[] } | { obstacle: Obstacle }> {
  const plans: FieldPlan[] = [];
  const stray = changes.find(({ field }) => !fieldsOf(item).includes(field));
  if (stray) return { obstacle: { reason: 'changed-meanwhile', recipient: stray.from } };
  for (const field of fieldsOf(item)) {
    const wanted = changes.filter((change) => change.field === field);
    if (wanted.length === 0) continue;
    const plan = planField(await readField(item, field), wanted);
    if ('reason' in plan) return { obstacle: plan };
    plans.push(plan);
  }
  return { plans };
}

/** Writes field after field. From the first write on, only what is read counts; a failure is answered by putting back. */
async function carryOut(item: ComposeItem, plans: readonly FieldPlan[], changes: number): Promise<Applied> {
  for (const [index, plan] of plans.entries()) {
    if (await becomes(item, plan.field, plan.after)) continue;
    const damaged = await putBack(item, plans.slice(0, index + 1));
    const obstacle: Obstacle = { reason: 'not-written', field: plan.field, recipients: plan.changed };
    return damaged.length === 0 ? { type: 'refused', obstacle } : { type: 'uncertain', fields: damaged };
  }
  return { type: 'applied', changes };
}

/**
 * Returns the fields that could not be put back, as far as Outlook says. Where that failed for an entry that Outlook does not take (it
 * was to be corrected), at least those whom nobody wanted to change are put back.
 */
async function putBack(item: ComposeItem, plans: readonly FieldPlan[]): Promise<Field[]> {
  const damaged: Field[] = [];
  for (const { field, before, untouched } of plans) {
    if ((await isUntouched(item, field, before)) || (await becomes(item, field, before))) continue;
    damaged.push(field);
    if (before.some(({ address }) => !isWritable(address))) await becomes(item, field, untouched);
  }
  return damaged;
}

/** Writes the field and reads it until it holds what was written. A failed write may have had its effect: reading tells. */
async function becomes(item: ComposeItem, field: Field, wanted: FieldPlan['after']): Promise<boolean> {
  const written = await writeField(item, field, wanted).then(
    () => true,
    () => false,
  );
  for (const wait of written ? readings : [0]) {
    if (wait > 0) await pause(wait);
    if (await holds(item, field, wanted)) return true;
  }
  return false;
}

/** Whether the field has every entry that it had; somebody who stood there twice must do so again. */
async function isUntouched(item: ComposeItem, field: Field, before: FieldPlan['after']): Promise<boolean> {
  const found = await addressesIn(item, field);
  return found !== undefined && isSame(found, addressesOf(before));
}

/**
 * Names are not compared: Outlook replaces them by those of its address book. It may also merge entries with the same
 * address, and nobody is lost by that.
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

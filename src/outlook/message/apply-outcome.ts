import type { Applied } from '../../review/outcome/applied.ts';
import type { Outcome } from '../../review/review.ts';
import { planField } from './field-plan.ts';
import { writeFields } from './write-fields.ts';

/**
 * Makes all changes of an outcome in the message, or none: replaces exactly the wanted entries. Never
 * rejects.
 *
 * Refuses before writing anything if a field to be rewritten has an entry that Outlook cannot store unchanged
 * (`isWritable`, office-js 4661), an entry that Outlook does not reveal, more than 100 entries, or no longer
 * has the entry to change.
 */
export function applyOutcome(outcome: Outcome): Promise<Applied> {
  const changes = outcome.type === 'send' ? outcome.changes : [];
  return writeFields(changes, planField, ({ from }) => ({ reason: 'changed-meanwhile', recipient: from }));
}

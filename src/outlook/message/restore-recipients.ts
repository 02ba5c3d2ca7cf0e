import type { Applied } from '../../review/outcome/applied.ts';
import type { Restoration } from '../../review/outcome/restoration.ts';
import { planRestoration } from './field-plan.ts';
import { writeFields } from './write-fields.ts';

/**
 * Puts recipients back as they were, with their names, in their places and fields; all or none. Never rejects.
 * Refuses for the same reasons as `applyOutcome`, and if Outlook cannot store what was there.
 */
export function restoreRecipients(restorations: readonly Restoration[]): Promise<Applied> {
  const wanted = restorations.map((restoration) => ({ ...restoration, field: restoration.recipient.field }));
  return writeFields(wanted, planRestoration, ({ recipient }) => ({
    reason: 'changed-meanwhile',
    recipient,
  }));
}

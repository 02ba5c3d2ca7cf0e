import { reportWords } from '../../../../text/admin/screen-report.ts';
import { policySchemaWords } from '../../../../text/admin/policy-schema-words.ts';

/** Returns the name of a finding's kind, as editors show it for the policy. */
export function kindName(kind: string): string {
  if (kind === 'denied') return reportWords.kinds.denied;
  return policySchemaWords[`severities.kind.${kind}`]?.[0] ?? kind;
}

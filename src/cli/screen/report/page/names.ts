import { reportWords } from '../../../../text/admin/screen-report.ts';
import { policySchemaWords } from '../../../../text/admin/policy-schema-words.ts';

/** The kind of a finding in words, those that editors show beside the policy. */
export function kindName(kind: string): string {
  if (kind === 'denied') return reportWords.kinds.denied;
  return policySchemaWords[`severities.kind.${kind}`]?.[0] ?? kind;
}

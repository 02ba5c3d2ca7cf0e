import { defaultPolicy } from '../../../policy/default-policy.ts';
import { policyWords } from '../../../text/admin/policy-words.ts';
import type { Answers } from './answers.ts';

const { comments } = policyWords.init;

/** The name of the schema file, which is written beside the policy. */
export const schemaName = 'policy.schema.json';

/** Returns the text of a policy file (JSON with comments) with these answers. */
export function policyFile({ strong, ...rest }: Answers): string {
  const { keepReason, remember, learn } = defaultPolicy;
  const values = { ...rest, keepReason, severities: { strength: { strong } }, remember, learn };
  const keys = [
    'version',
    'protect',
    'own',
    'trust',
    'deny',
    'packs',
    'severities',
    'keepReason',
    'remember',
    'learn',
    'whenUnreadable',
  ] as const;
  const parts = keys.map(
    (key) => `${commented(comments[key])}  ${JSON.stringify(key)}: ${value(values[key])}`,
  );
  const schema = `${commented(comments.head)}  "$schema": ${JSON.stringify(`./${schemaName}`)}`;
  return `{\n${[schema, ...parts].join(',\n\n')}\n}\n`;
}

function commented(lines: readonly string[]): string {
  return lines.map((line) => `  // ${line}\n`).join('');
}

/** Formats a list with one entry per line, so that a diff shows a changed entry as one line. */
function value(json: unknown): string {
  if (!Array.isArray(json) || json.length === 0) return JSON.stringify(json, null, 2).replace(/\n/g, '\n  ');
  return `[\n${json.map((item) => `    ${JSON.stringify(item, null, 1).replace(/\n\s*/g, ' ')}`).join(',\n')}\n  ]`;
}

import { parsePolicy } from '../../policy/parse-policy.ts';
import { policyText } from '../../policy/policy-text.ts';
import type { PolicyText } from '../../policy/policy-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { warningsOf } from './warnings/index.ts';

/** Something at a place of a policy file. */
export interface Remark {
  /** Such as `protect[2]`; empty for the file as a whole. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface CheckedPolicy {
  /** What makes the file unusable. */
  readonly problems: readonly Remark[];
  /** What is valid but hardly meant so; `kind` names the sort. Only looked for where there are no problems. */
  readonly warnings: readonly (Remark & { readonly kind: string })[];
}

/** Everything to say about the text of a policy file, in the order of the file. */
export function checkPolicy(text: string): CheckedPolicy {
  const read = policyText(text);
  const [mistake] = read.mistakes;
  if (mistake) {
    const { line, column, code } = mistake;
    return { problems: [{ path: '', line, column, message: administrator.notJsonHere(code) }], warnings: [] };
  }
  const parsed = parsePolicy(read.value);
  const problems = [...read.repeated, ...(parsed.ok ? [] : parsed.problems)];
  if (!parsed.ok || problems.length > 0) return { problems: placed(problems, read), warnings: [] };
  return { problems: [], warnings: placed(warningsOf(parsed.policy), read) };
}

function placed<Found extends Problem>(found: readonly Found[], { placeOf }: PolicyText): (Found & Remark)[] {
  return found
    .map((one) => ({ ...one, ...placeOf(one.path) }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

import { parsePolicy } from '../../policy/parse-policy.ts';
import { policyText } from '../../policy/policy-text.ts';
import type { PolicyText } from '../../policy/policy-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { besidePolicy, loadCorrespondents } from '../inputs/load-correspondents.ts';
import { readText } from '../inputs/read-text.ts';
import { warningsOf } from './warnings/index.ts';

/** A problem or warning at a place in a policy file. */
export interface Remark {
  /** The path of the value, such as `protect[2]`; empty for the whole file. */
  readonly path: string;
  /** 1-based, like `column`. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface CheckedPolicy {
  /** The reasons why the file cannot be used. */
  readonly problems: readonly Remark[];
  /** Likely mistakes in a valid file, with the kind of each. Not looked for if there are problems. */
  readonly warnings: readonly (Remark & { readonly kind: string })[];
}

/** Checks the text of a policy file; returns problems and warnings in the order of the file. */
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

/**
 * Checks a policy file and the correspondents file that it names.
 *
 * @throws {WrongUse} if the policy file cannot be read
 */
export async function checkPolicyFile(file: string): Promise<CheckedPolicy> {
  const text = await readText(file);
  const checked = checkPolicy(text);
  if (checked.problems.length > 0) return checked;
  const problems = placed(await correspondentsProblems(file, text), policyText(text));
  return problems.length > 0 ? { problems, warnings: [] } : checked;
}

async function correspondentsProblems(file: string, text: string): Promise<Problem[]> {
  const parsed = parsePolicy(policyText(text).value);
  if (!parsed.ok || parsed.correspondentsFile === undefined) return [];
  try {
    await loadCorrespondents(besidePolicy(file, parsed.correspondentsFile));
    return [];
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return [{ path: 'correspondents', message: error.message }];
  }
}

function placed<Found extends Problem>(found: readonly Found[], { placeOf }: PolicyText): (Found & Remark)[] {
  return found
    .map((one) => ({ ...one, ...placeOf(one.path) }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

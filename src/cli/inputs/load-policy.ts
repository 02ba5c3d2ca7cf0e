import { defaultPolicy, parsePolicy } from '../../policy/parse-policy.ts';
import { policyText } from '../../policy/policy-text.ts';
import type { Policy } from '../../policy/policy.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import type { Correspondents } from './correspondents-schema.ts';
import { besidePolicy, hostsOf, loadCorrespondents } from './load-correspondents.ts';
import { readText } from './read-text.ts';

export interface LoadedPolicy {
  /** With the hosts of the correspondents file. */
  readonly policy: Policy;
  /** The content of the correspondents file; undefined where the policy names none. */
  readonly correspondents: Correspondents | undefined;
}

/**
 * Returns the policy in `file` with the correspondents that it names. Comments in the file are dropped.
 *
 * @throws {WrongUse} if the file or the correspondents file cannot be read, is not JSON (with line and
 * column) or has problems (with their paths)
 */
export async function loadPolicyFile(file: string): Promise<LoadedPolicy> {
  const parsed = parsePolicy(await policyValue(file));
  if (!parsed.ok) throw new WrongUse(administrator.policyProblems(file, parsed.problems));
  const { policy, correspondentsFile } = parsed;
  if (correspondentsFile === undefined) return { policy, correspondents: undefined };
  const correspondents = await loadCorrespondents(besidePolicy(file, correspondentsFile));
  return { policy: { ...policy, correspondents: hostsOf(correspondents) }, correspondents };
}

/**
 * Returns the policy in `file`, or the default policy without a file.
 *
 * @throws {WrongUse} as `loadPolicyFile` does
 */
export async function loadPolicy(file: string | undefined): Promise<Policy> {
  return file === undefined ? defaultPolicy : (await loadPolicyFile(file)).policy;
}

async function policyValue(file: string): Promise<unknown> {
  const { value, mistakes, repeated } = policyText(await readText(file));
  const [first] = mistakes;
  if (first) throw new WrongUse(administrator.notJson(file, first.line, first.column, first.code));
  if (repeated.length > 0) throw new WrongUse(administrator.policyProblems(file, repeated));
  return value;
}

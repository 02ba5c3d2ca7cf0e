import { readFile } from 'node:fs/promises';
import { defaultPolicy, parsePolicy } from '../../policy/parse-policy.ts';
import { policyText } from '../../policy/policy-text.ts';
import type { Policy } from '../../policy/policy.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';

/**
 * Returns the policy in `file`, or the default policy without a file. Comments in the file are dropped.
 *
 * @throws {WrongUse} if the file cannot be read, is not JSON (with line and column) or has problems (with
 * their paths)
 */
export async function loadPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return defaultPolicy;
  const parsed = parsePolicy(await policyValue(file));
  if (parsed.ok) return parsed.policy;
  throw new WrongUse(administrator.policyProblems(file, parsed.problems));
}

async function policyValue(file: string): Promise<unknown> {
  const { value, mistakes, repeated } = policyText(await readText(file));
  const [first] = mistakes;
  if (first) throw new WrongUse(administrator.notJson(file, first.line, first.column, first.code));
  if (repeated.length > 0) throw new WrongUse(administrator.policyProblems(file, repeated));
  return value;
}

/**
 * Returns the text of a UTF-8 file, without a byte order mark.
 *
 * @throws {WrongUse} if the file cannot be read or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new WrongUse(
      administrator.unreadableFile(file, (error as NodeJS.ErrnoException).code ?? String(error)),
    );
  }
}

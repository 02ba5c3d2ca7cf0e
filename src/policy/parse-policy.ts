import { safeParse } from 'valibot';
import type { BaseIssue, InferOutput } from 'valibot';
import { duplicates } from './duplicates.ts';
import { defaultPolicy } from './default-policy.ts';
import type { Policy } from './policy.ts';
import { policySchema } from './policy-schema.ts';
import { pathOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { unknownKeys } from './unknown-keys.ts';

export { defaultPolicy } from './default-policy.ts';

/** The complete policy, or everything wrong with the file. */
export type ParsedPolicy =
  | {
      readonly ok: true;
      /** Without correspondents. */
      readonly policy: Policy;
      /** The file beside the policy that has the correspondents, for the caller to read. */
      readonly correspondentsFile: string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses a policy from `input`, the value of a JSON file. Fills in defaults for missing keys and normalises
 * entries. If anything is wrong, returns all problems, unknown keys first. Never throws on a JSON value.
 */
export function parsePolicy(input: unknown): ParsedPolicy {
  const result = safeParse(policySchema, input);
  const issues = (result.issues ?? []).filter(isReportedHere).map(problemOf);
  const problems = [...unknownKeys(policySchema, input), ...issues, ...duplicates(input)];
  if (problems.length > 0 || !result.success) return { ok: false, problems };
  const { correspondents: correspondentsFile } = result.output;
  return { ok: true, policy: complete(result.output), correspondentsFile };
}

/** Drops valibot's issues about unknown keys, because `unknownKeys` reports all of these keys. */
function isReportedHere(issue: BaseIssue<unknown>): boolean {
  return issue.expected !== 'never';
}

function problemOf(issue: BaseIssue<unknown>): Problem {
  return {
    path: pathOf((issue.path ?? []).map(({ key }) => key as string | number)),
    message: issue.message,
  };
}

function complete(output: InferOutput<typeof policySchema>): Policy {
  const { version, protect, own, trust, deny, packs, severities, keepReason } = output;
  const { remember, learn, whenUnreadable } = output;
  const { correspondents } = defaultPolicy;
  const lists = { protect, own, trust, correspondents, deny, packs };
  return { version, ...lists, severities, keepReason, remember, learn, whenUnreadable };
}

import type { Denied, Policy, Severity } from '../../../policy/policy.ts';

/** What `nearmiss policy init` needs to know to write a policy. */
export interface Answers {
  readonly version: string;
  readonly protect: readonly string[];
  readonly own: readonly string[];
  readonly trust: readonly string[];
  readonly deny: readonly Denied[];
  readonly packs: readonly string[];
  readonly strong: Severity;
  readonly whenUnreadable: Policy['whenUnreadable'];
}

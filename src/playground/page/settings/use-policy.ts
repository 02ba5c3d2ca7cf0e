import { useState } from 'react';
import { defaultPolicy } from '../../../policy/default-policy.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Problem } from '../../../policy/problem.ts';
import { readPolicy } from '../../read-policy.ts';
import { keepPolicy, writtenPolicy } from '../../start-policy.ts';
import { samplePolicy, shippedPolicy } from './policy-texts.ts';
import { useHandle, useOutlookValue } from '../use-outlook.ts';

export interface PolicyEditing {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether the add-in runs with the policy in the text. */
  readonly isInForce: boolean;
  /** The version of the policy in force; `undefined` while the add-in uses the policy that it comes with. */
  readonly version: string | undefined;
  readonly write: (text: string) => void;
  readonly use: () => void;
  /** Puts a policy to try into the editor, and in force. */
  readonly useSample: () => void;
  /** Goes back to the policy that this playground began with. */
  readonly reset: () => void;
}

const isSame = (one: Policy, inForce: Policy = defaultPolicy): boolean => {
  const sorted = (policy: Policy) => Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(inForce));
};

/** Returns the policy text in the editor, its problems, and whether the add-in runs with it. */
export const usePolicy = (): PolicyEditing => {
  const { outlook, builtPolicy } = useHandle();
  const start = builtPolicy ?? shippedPolicy;
  const [text, write] = useState(() => writtenPolicy() ?? start);
  const read = readPolicy(text);
  const inForce = useOutlookValue(({ policy }) => policy());
  const put = (policyText: string): void => {
    const policy = readPolicy(policyText);
    write(policyText);
    if (!policy.ok) return;
    keepPolicy(policyText);
    outlook.changePolicy(policy.policy);
  };
  const reset = (): void => {
    const built = builtPolicy === undefined ? undefined : readPolicy(builtPolicy);
    write(start);
    keepPolicy(undefined);
    outlook.changePolicy(built?.ok === true ? built.policy : undefined);
  };
  return {
    text,
    write,
    problems: read.ok ? [] : read.problems,
    isInForce: read.ok && isSame(read.policy, inForce),
    version: inForce?.version,
    use: () => put(text),
    useSample: () => put(samplePolicy),
    reset,
  };
};

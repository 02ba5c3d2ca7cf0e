import { useState } from 'react';
import type { Problem } from '../../../policy/problem.ts';
import { readPolicy } from '../../read-policy.ts';
import { keepPolicy, writtenPolicy } from '../../start-policy.ts';
import { useHandle, useOutlookValue } from '../use-outlook.ts';

/** A policy to try. It blocks the first example and shows its own reason. */
const first = `{
  "version": "playground",
  "protect": [".mil", "example.org"],
  "trust": ["gmail.com"],
  "deny": [
    { "domain": "army.ml", "reason": "This is Mali’s army." }
  ],
  // How loudly: ignore, notice, confirm, block
  "severities": {
    "strength": { "strong": "block", "medium": "confirm", "info": "notice" }
  },
  "whenUnreadable": "block"
}
`;

export interface PolicyEditing {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether the add-in runs with the policy in the text. */
  readonly isInForce: boolean;
  /** The version of the policy in force; `undefined` while the add-in uses the policy that it comes with. */
  readonly version: string | undefined;
  readonly write: (text: string) => void;
  readonly use: () => void;
  readonly forget: () => void;
}

/** Returns the policy text in the editor, its problems, and whether the add-in runs with it. */
export const usePolicy = (): PolicyEditing => {
  const { outlook, builtPolicy } = useHandle();
  const start = builtPolicy ?? first;
  const [text, write] = useState(() => writtenPolicy() ?? start);
  const read = readPolicy(text);
  const inForce = useOutlookValue(({ policy }) => policy());
  const use = (): void => {
    if (!read.ok) return;
    keepPolicy(text);
    outlook.changePolicy(read.policy);
  };
  const forget = (): void => {
    const built = builtPolicy === undefined ? undefined : readPolicy(builtPolicy);
    write(start);
    keepPolicy(undefined);
    outlook.changePolicy(built?.ok === true ? built.policy : undefined);
  };
  return {
    text,
    write,
    problems: read.ok ? [] : read.problems,
    isInForce: read.ok && JSON.stringify(read.policy) === JSON.stringify(inForce),
    version: inForce?.version,
    use,
    forget,
  };
};

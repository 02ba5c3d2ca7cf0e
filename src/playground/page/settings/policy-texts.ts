import { defaultPolicy } from '../../../policy/default-policy.ts';

/** A policy to try. It blocks the first example and shows its own reason. */
export const samplePolicy = `{
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

/** In a file, `correspondents` names another file; JSON leaves out what is undefined. */
const inFile = { ...defaultPolicy, correspondents: undefined };

/** The policy that Nearmiss comes with, as a file that an administrator could write; short lists stay on one line. */
export const shippedPolicy = `${JSON.stringify(inFile, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`;

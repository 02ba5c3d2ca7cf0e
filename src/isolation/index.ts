import { defaultPolicy, type TextRules } from './default-policy.ts';

/** Missing in TypeScript's DOM types. */
interface Factory {
  createPolicy(name: 'default', rules: TextRules): unknown;
}

// office.js loads its scripts by plain string URLs, so the policy must exist before office.js runs.
(globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('default', defaultPolicy);

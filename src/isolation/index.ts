import { defaultPolicy, type TextRules } from './default-policy.ts';

/** The compiler's DOM does not know it yet. */
interface Factory {
  createPolicy(name: 'default', rules: TextRules): unknown;
}

// office.js names the scripts that it loads by plain strings, so this must run before it does.
(globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('default', defaultPolicy);

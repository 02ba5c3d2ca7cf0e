import type { Rule } from '../rule.ts';
import { domainTypo } from './domain-typo.ts';
import { malformed } from './malformed.ts';
import { tldTypo } from './tld-typo.ts';
import { unknownTld } from './unknown-tld.ts';

/** Every rule. The order is precedence among findings of the same strength: what explains more comes first. */
export const rules: readonly Rule[] = [malformed, tldTypo, domainTypo, unknownTld];

import { baked } from '../../unit/policy/baked.ts';

/** The line that packaging puts before the bundles for a policy file of this value. */
export const preludeOf = (policy: object): string => `var nearmissPolicy = ${JSON.stringify(baked(policy))};`;

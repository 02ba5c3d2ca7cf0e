import { baked } from '../../unit/policy/baked.ts';

/** Returns the line that packaging puts before the bundles for a policy file with this value. */
export const preludeOf = (policy: object): string => `var nearmissPolicy = ${JSON.stringify(baked(policy))};`;

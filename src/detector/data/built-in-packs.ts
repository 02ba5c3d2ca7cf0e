import type { Pack } from './pack.ts';
import { usMil } from './packs/us-mil.ts';

/** The packs included in every bundle. */
export const builtInPacks: readonly Pack[] = [usMil];

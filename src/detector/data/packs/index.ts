import { foreignGovernmentPack } from './foreign-government.ts';
import type { Pack } from '../pack.ts';
import { usGovFederal } from './us-gov-federal.ts';
import { usGov } from './us-gov.ts';
import { usMil } from './us-mil.ts';

/**
 * All packs that a policy can name. A packaged bundle imports only the modules of the packs that its policy
 * needs (`packsNeeded`).
 */
export const packs: readonly Pack[] = [usMil, usGovFederal, usGov, foreignGovernmentPack];

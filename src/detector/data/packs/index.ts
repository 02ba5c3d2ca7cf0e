import { foreignGovernmentPack } from './foreign-government.ts';
import type { PublicPack } from './pack.ts';
import { usGovFederal } from './us-gov-federal.ts';
import { usGov } from './us-gov.ts';
import { usMil } from './us-mil.ts';

/** Every pack that a policy can name. A packaged bundle imports only the modules of those that its policy needs (`packsNeeded`). */
export const packs: readonly PublicPack[] = [usMil, usGovFederal, usGov, foreignGovernmentPack];

import type { Policy } from '../../../policy/policy.ts';
import { deniedAnyway } from './denied-anyway.ts';
import { impliedPack } from './implied-pack.ts';
import { noList } from './no-list.ts';
import { openSuffix } from './open-suffix.ts';
import { protectedAndTrusted } from './protected-and-trusted.ts';
import { repeatedDenial } from './repeated-denial.ts';
import { severities } from './severities.ts';
import { trustedTypo } from './trusted-typo.ts';
import { trustedSuffix } from './trusted-suffix.ts';
import { unknownSuffix } from './unknown-suffix.ts';
import type { Found, Warn } from './warning.ts';

/** All kinds of warnings, by the names that `--json` prints. */
const kinds: Readonly<Record<string, Warn>> = {
  'unknown-ending': unknownSuffix,
  'no-list': noList,
  'denied-anyway': deniedAnyway,
  'protected-and-trusted': protectedAndTrusted,
  'repeated-denial': repeatedDenial,
  'trusted-slip': trustedTypo,
  'trusted-suffix': trustedSuffix,
  'open-suffix': openSuffix,
  'implied-pack': impliedPack,
  severities,
};

export interface Warning extends Found {
  readonly kind: string;
}

/** Returns the likely mistakes in a valid policy. */
export function warningsOf(policy: Policy): Warning[] {
  return Object.entries(kinds).flatMap(([kind, warn]) => warn(policy).map((found) => ({ kind, ...found })));
}

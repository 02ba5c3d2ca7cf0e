import { registrableOf } from '../../detector/address/domain.ts';
import { domainTextOf } from '../../detector/context/host-name.ts';
import type { Correspondent, Correspondents } from '../inputs/correspondents-schema.ts';

/**
 * Returns what the organisation's correspondents tell about the domain of an address: the host itself, or else
 * the host of the same registrable domain that most messages went to. Undefined where there is none.
 */
export function correspondentAt(
  address: string,
  { correspondents }: Correspondents,
): Correspondent | undefined {
  const host = domainTextOf(address);
  const registrable = registrableOf(host);
  const siblings = correspondents.filter((one) => registrableOf(one.host) === registrable);
  const [most] = siblings.sort((one, other) => other.messages - one.messages);
  return siblings.find((one) => one.host === host) ?? most;
}

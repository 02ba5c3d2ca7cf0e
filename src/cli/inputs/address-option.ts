import { parseRecipient } from '../../detector/address/recipient.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { plainAddress } from '../../text/plain.ts';
import { entryOf } from './entry.ts';
import { lineOf } from './lines.ts';
import { WrongUse } from '../../output/wrong-use.ts';

/**
 * Returns a parser for an option that takes an address, which may have a name before it.
 *
 * @throws {WrongUse} from the parser, if the value is not an address
 */
export function address(option: string): (value: string) => string {
  return (value) => {
    const entry = entryOf(lineOf(value));
    if (entry.kind === 'mailbox' && parseRecipient(entry.address).domain.kind === 'name')
      return entry.address;
    throw new WrongUse(administrator.notAnAddress(option, plainAddress(value)));
  };
}

/** Returns a parser for such an option that may be given several times. */
export function addresses(option: string): (value: string, before?: readonly string[]) => readonly string[] {
  return (value, before = []) => [...before, address(option)(value)];
}

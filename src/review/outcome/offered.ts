import { isAddress } from '../doubts/is-address.ts';
import { mayKeep } from '../keep/keep-act.ts';
import { isReason } from '../keep/keep-reason.ts';
import type { Choice, Doubt, Review } from '../review.ts';
import { isSameAddress } from './same-address.ts';

/** Returns whether this doubt allows the choice, given whether the policy wants reasons. */
export function isOffered(doubt: Doubt, choice: Choice, wanted: Review['keepReason']): boolean {
  switch (choice.type) {
    case 'correct':
      return suggests(doubt, choice.address);
    case 'edit':
      return mayEdit(doubt, choice.address) && (choice.keep !== true || isReason(wanted, choice.reason));
    case 'remove':
      return true;
    case 'keep':
      return mayKeep(doubt) && isReason(wanted, choice.reason) && mayHave(doubt, choice);
  }
}

/** Returns whether one of the findings suggests exactly this address. */
export function suggests({ findings }: Doubt, address: string): boolean {
  return findings.some(({ suggestions }) => suggestions.some((suggestion) => suggestion.address === address));
}

/**
 * Returns whether the sender may type this address instead: it has the shape of an address and is a different
 * one.
 */
export function mayEdit({ recipient }: Doubt, address: string): boolean {
  return isAddress(address) && !isSameAddress(address, recipient.address.trim());
}

/** Only what may be remembered is remembered. */
function mayHave(doubt: Doubt, { remember }: Extract<Choice, { type: 'keep' }>): boolean {
  return remember !== true || doubt.mayRemember === true;
}

import { isAddress } from '../doubts/is-address.ts';
import { mayKeep } from '../keep/keep-act.ts';
import { isReason } from '../keep/keep-reason.ts';
import type { Choice, Doubt, Review } from '../review.ts';

/** Whether this doubt offers the choice, where the policy asks for reasons in this way. */
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

/** Whether this is the very address that one of the findings suggests. */
export function suggests({ findings }: Doubt, address: string): boolean {
  return findings.some(({ suggestions }) => suggestions.some((suggestion) => suggestion.address === address));
}

/**
 * Whether the sender may type this address instead: one that has the shape of an address, and is another one.
 */
export function mayEdit({ recipient }: Doubt, address: string): boolean {
  return isAddress(address) && !isSameAddress(address, recipient.address);
}

/** Nothing is remembered that was not offered to be. */
function mayHave(doubt: Doubt, { remember }: Extract<Choice, { type: 'keep' }>): boolean {
  return remember !== true || doubt.mayRemember === true;
}

/** `one` has the shape of an address, and so no white space around it. */
function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

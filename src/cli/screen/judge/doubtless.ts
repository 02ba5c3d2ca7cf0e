import { messageContextOf } from '../../../detector/context/message-context.ts';
import type { KnownDomains } from '../../../detector/targets/known-domains.ts';
import { parseDomain } from '../../../detector/address/domain.ts';
import { recipientContextOf } from '../../../detector/context/recipient-context.ts';
import type { RecipientContext } from '../../../detector/context/recipient-context.ts';
import type { Policy } from '../../../policy/policy.ts';
import { doubtAbout } from '../../../review/doubts/doubt-about.ts';
import { addressOf } from './verdict.ts';

/** So few that the detector's bounds on how many targets it compares (16 of a shape) are never reached. */
export const mostSenders = 8;

/**
 * Whether a recipient's key is beyond doubt in a message from any of these domains, found out in one question instead of one for each. The
 * domains are put beside the directory as if all of them were the sender's: where then nothing is found, nothing was weighed by who sends, and
 * none of them is the recipient's own, no single one of them can make a difference. For all other keys the answer is false.
 *
 * @param senders at most `mostSenders` domains
 */
export function doubtlessFrom(
  senders: readonly string[],
  policy: Policy,
  knownDomains: KnownDomains,
): (key: string) => boolean {
  const messageContext = messageContextOf({
    sender: '',
    recipients: senders.map((one) => `someone@${one}`),
    remembered: [],
  });
  const own = new Set(senders.map(registrable));
  let timesWeighed = 0;
  const recipientContext: RecipientContext = {
    ...recipientContextOf(messageContextOf({ sender: '', recipients: [], remembered: [] })),
    index: messageContext.index,
    isSelf: () => false,
    vouchesFor: (name) => own.has(name),
    contextEvidence: () => {
      timesWeighed += 1;
      return { strength: 'none' };
    },
  };
  return (key) => {
    const before = timesWeighed;
    const address = addressOf(key);
    const doubt = doubtAbout({ field: 'to', address, displayName: '' }, 'to:0', {
      recipientContext,
      policy,
      knownDomains,
    });
    return doubt === undefined && timesWeighed === before && !own.has(registrable(address));
  };
}

/** Of a domain, or of the domain of an address. */
function registrable(text: string): string {
  const domain = parseDomain(text.slice(text.lastIndexOf('@') + 1));
  return domain.kind === 'name' ? domain.registrable : '';
}

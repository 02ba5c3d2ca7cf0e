import { contextOfAnySender, contextThatSupports } from '../../../detector/context/any-sender.ts';
import { domainTextOf } from '../../../detector/context/host-name.ts';
import type { KnownDomains } from '../../../detector/targets/known-domains.ts';
import { registrableOf } from '../../../detector/address/domain.ts';
import type { Policy } from '../../../policy/policy.ts';
import { assess } from '../../../review/doubts/assess.ts';
import { recipientOf } from '../../../past-mail/judge.ts';
import type { Judging } from '../../../past-mail/judge.ts';

/** So few that the detector's bounds on how many targets it compares (16 of a shape) are never reached. */
export const mostSenders = 8;

/**
 * Returns a function that says whether a recipient's key is not doubted in a message from any of these
 * domains, with one question instead of one for each. The domains are added to the known domains as if all of
 * them were the sender's. Where nothing is found then, nothing was weighed by the sender, and the recipient
 * is at none of these domains, no single sender can make a difference. For every other key the function
 * returns false.
 *
 * @param senders at most `mostSenders` domains
 */
export function doubtlessFrom(
  senders: readonly string[],
  policy: Policy,
  knownDomains: KnownDomains,
): (key: string) => boolean {
  let timesWeighed = 0;
  const recipientContext = contextOfAnySender(senders, () => {
    timesWeighed += 1;
  });
  return (key) => {
    const before = timesWeighed;
    const recipient = recipientOf(key);
    const found = assess(recipient, { recipientContext, policy, knownDomains });
    const isAtSender = recipientContext.isFamiliar(registrableOf(domainTextOf(recipient.address)));
    return found === undefined && timesWeighed === before && !isAtSender;
  };
}

/**
 * Returns a function that says whether a recipient's key is doubted because of a known domain where the
 * message supports that one.
 */
export function swayedBy({ policy, knownDomains }: Judging): (key: string) => boolean {
  const contexts = (['direct', 'suffix'] as const).map(contextThatSupports);
  return (key) =>
    contexts.some(
      (recipientContext) =>
        assess(recipientOf(key), { recipientContext, policy, knownDomains }) !== undefined,
    );
}

import { messageContextOf } from '../../../detector/context/message-context.ts';
import { recipientContextOf } from '../../../detector/context/recipient-context.ts';
import { detectAmong } from '../../../detector/detect.ts';
import { buildKnownDomains } from '../../../detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../policy/known-domains-input.ts';
import { defaultPolicy } from '../../../policy/parse-policy.ts';
import type { Policy } from '../../../policy/policy.ts';
import { fieldNumbers, type Mail } from '../../host/mail.ts';

/**
 * Returns the addresses of an item that Nearmiss doubts, each with the address that was probably meant; empty
 * text if it suggests none.
 */
export const doubtfulIn = (mail: Mail, policy: Policy = defaultPolicy): ReadonlyMap<string, string> => {
  const known = buildKnownDomains(knownDomainsInput(policy));
  const recipients = fieldNumbers[mail.kind].flatMap((field) =>
    mail.recipients[field].map(({ address, name }) => ({ field: 'to' as const, address, displayName: name })),
  );
  const context = messageContextOf({
    sender: mail.from.address,
    recipients: recipients.map(({ address }) => address),
    remembered: [],
  });
  return new Map(
    recipients.flatMap((recipient) => {
      const [worst] = detectAmong(recipient, known, recipientContextOf(context, recipient.address));
      if (worst === undefined || worst.strength === 'info') return [];
      return [[recipient.address, worst.suggestions[0]?.address ?? '']];
    }),
  );
};

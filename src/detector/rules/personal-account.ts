import { isMailProvider } from '../targets/mail-provider.ts';
import { parseRecipient } from '../address/recipient.ts';
import type { RuleInput, Rule } from '../rule.ts';
import { isTrusted } from '../targets/exempt.ts';
import { targetEntry } from '../targets/target-entry.ts';

/**
 * Detects a colleague's or partner's name at a mail provider. Many people have both addresses, so this is
 * information only.
 */
export const personalAccount: Rule = {
  kind: 'personal-account',
  about: 'person',
  judge: (input) => {
    const { name, recipient, recipientContext } = input;
    if (!name || !isMailProvider(name)) return undefined;
    for (const { address } of recipientContext.named(recipient.displayName)) {
      const { domain } = parseRecipient(address);
      if (domain.kind !== 'name') continue;
      const entry = targetEntry(domain, input);
      if (!entry || !isOfficial(input, address)) continue;
      const factors = [{ name: 'the same name in office', value: 0.4 }];
      const evidence = [{ domain: domain.ascii, entry, address, certain: true, factors }];
      return { evidence, facts: { otherAddress: address }, atMost: 'info' };
    }
    return undefined;
  },
};

function isOfficial({ knownDomains, recipientContext }: RuleInput, address: string): boolean {
  const { domain } = parseRecipient(address);
  if (domain.kind !== 'name' || isMailProvider(domain)) return false;
  return isTrusted(domain, knownDomains) || recipientContext.own?.registrable === domain.registrable;
}

import { isMailProvider } from '../targets/mail-provider.ts';
import { isOneMailbox } from '../address/one-mailbox.ts';
import { parseRecipient } from '../address/recipient.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { shownAddresses, type ShownAddress } from '../address/shown-addresses.ts';
import { targetEntry } from '../targets/target-entry.ts';

/**
 * Detects a display name that contains another address: `kim@army.mil <kim@example.net>`. Strangers write
 * display names, so an address at an unknown domain or a mail provider, which a stranger could own, is never
 * preselected.
 */
export const nameShowsAnotherAddress: Rule = {
  kind: 'name-shows-another-address',
  about: 'person',
  judge: (input) => {
    const evidence = shownAddresses(input.recipient.displayName)
      .filter((shown) => isAnother(shown, input))
      .map((shown) => evidenceOf(shown, input));
    const first =
      evidence.find(({ hearsay }) => !hearsay) ?? evidence.find(({ entry }) => entry) ?? evidence[0];
    if (!first) return undefined;
    const { entry, address: otherAddress } = first;
    return {
      evidence: entry ? evidence.filter((one) => one.entry) : evidence,
      facts: { otherAddress },
      atMost: entry ? 'medium' : 'info',
    };
  },
};

function evidenceOf(
  { address, domain }: ShownAddress,
  input: RuleInput,
): Evidence & { readonly address: string } {
  const entry = targetEntry(domain, input);
  const factors = [{ name: 'shown in the name', value: entry ? 0.7 : 0.5 }];
  const found = { domain: domain.ascii, address, certain: true, factors, ...(entry && { entry }) };
  return isMailProvider(domain) || !entry ? { ...found, hearsay: true } : found;
}

/** Two addresses of one mailbox, or of one organisation, are not a mistake. */
function isAnother({ address, domain }: ShownAddress, { name, parsed }: RuleInput): boolean {
  if (name === undefined || !domain.tldExists || domain.registrable === name.registrable) return false;
  return !isOneMailbox(domain, name) || parseRecipient(address).local !== parsed.local.toLowerCase();
}

import { isMailProvider } from '../mail-provider.ts';
import { trimDots } from '../mend.ts';
import { parseRecipient, type ParsedRecipient } from '../recipient.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { targetEntry } from '../target-entry.ts';

/**
 * The display name contains an address, and it is another one: `kim@army.mil <kim@example.net>`. Strangers write display names, so an address
 * that any of them may have is never preselected.
 */
export const nameShowsAnotherAddress: Rule = {
  kind: 'name-shows-another-address',
  about: 'person',
  judge: (asked) => {
    const shown = addressIn(asked.recipient.displayName);
    if (shown === undefined || !isAnother(parseRecipient(shown), asked)) return undefined;
    const { domain } = parseRecipient(shown);
    if (domain.kind !== 'name') return undefined;
    const entry = targetEntry(domain, asked);
    const factors = [{ name: 'shown in the name', value: entry ? 0.7 : 0.5 }];
    const found = { domain: domain.ascii, address: shown, certain: true, factors, ...(entry && { entry }) };
    const evidence: Evidence[] = [isMailProvider(domain) || !entry ? { ...found, hearsay: true } : found];
    return { evidence, facts: { otherAddress: shown }, atMost: entry ? 'medium' : 'info' };
  },
};

/** Two names of one mailbox within one organisation are no mistake. */
function isAnother({ domain }: ParsedRecipient, { name }: Case): boolean {
  return (
    domain.kind === 'name' &&
    domain.tldExists &&
    name !== undefined &&
    domain.registrable !== name.registrable
  );
}

/** What ends an address in running text. */
const around = /[\s<>()[\]{}"'`,;:|]/;

/** The first address in a text: something before an `@`. */
function addressIn(text: string): string | undefined {
  const word = text.split(around).find((part) => part.indexOf('@') > 0);
  return word === undefined ? undefined : trimDots(word).toLowerCase();
}

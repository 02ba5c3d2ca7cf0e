import { expect } from 'vitest';
import { destinations } from '../../../src/detector/address/destinations.ts';
import { parseDomain } from '../../../src/detector/address/domain.ts';
import { parseRecipient } from '../../../src/detector/address/recipient.ts';
import { isAddress } from '../../../src/review/doubts/is-address.ts';
import { address } from '../grammar/address.ts';
import { target } from '../target.ts';

/** Returns the character between local part and domain: `@`, or a variant of it in a text without `@`. */
function atSign(address: string, local: string): string {
  const sign = address.charAt(local.length);
  expect(address.includes('@') ? ['@'] : ['＠', '﹫']).toContain(sign);
  return sign;
}

/** Parsing an address loses no part of it, and an address that counts as valid is a mailbox. */
export const recipient = target('recipient', 800, address, (typed) => {
  const { kind, local, domainText, domain } = parseRecipient(typed);
  const trimmed = typed.trim();
  expect(kind === 'mailbox' ? `${local}${atSign(trimmed, local)}${domainText}` : local).toBe(trimmed);
  if (kind !== 'mailbox') expect(domainText).toBe('');
  expect(kind === 'empty').toBe(trimmed === '');
  expect(domainText).not.toContain('@');
  expect(domain).toEqual(parseDomain(domainText));
  expect(parseRecipient(trimmed)).toEqual({ kind, local, domainText, domain });
  if (isAddress(typed)) expect(kind).toBe('mailbox');
  if (kind === 'entry') expect(domainText).toBe('');
  if (domain.kind === 'name' && domain.labels.length > 1)
    expect(destinations(typed).map(({ ascii }) => ascii)).toContain(domain.ascii);
});

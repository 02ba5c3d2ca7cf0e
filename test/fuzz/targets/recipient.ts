import { expect } from 'vitest';
import { parseDomain } from '../../../src/detector/domain.ts';
import { parseRecipient } from '../../../src/detector/recipient.ts';
import { isAddress } from '../../../src/review/is-address.ts';
import { address } from '../grammar/address.ts';
import { target } from '../target.ts';

/** An address is taken apart and nothing of it is lost; what counts as typed well has a domain. */
export const recipient = target('recipient', 800, address, (typed) => {
  const { kind, local, domainText, domain } = parseRecipient(typed);
  const trimmed = typed.trim();
  expect(kind === 'mailbox' ? `${local}@${domainText}` : local).toBe(trimmed);
  if (kind !== 'mailbox') expect(domainText).toBe('');
  expect(kind === 'empty').toBe(trimmed === '');
  expect(domainText).not.toContain('@');
  expect(domain).toEqual(parseDomain(domainText));
  expect(parseRecipient(trimmed)).toEqual({ kind, local, domainText, domain });
  if (isAddress(typed)) expect(['mailbox', 'entry']).toContain(kind);
});

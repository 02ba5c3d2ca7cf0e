import fc from 'fast-check';
import { expect } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { parseDomain } from '../../../src/detector/address/domain.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { suggestionsFor } from '../../../src/review/doubts/suggestions.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { target } from '../target.ts';

const policy = { ...defaultPolicy, trust: ['siemens.com', 'contoso.com', 'fabrikam.co.uk'] };
const knownDomains = buildKnownDomains(knownDomainsInput(policy));

/** Protected, trusted and well-known domains. */
const listed = [
  ...['army.mil', 'us.af.mil', 'siemens.com', 'contoso.com', 'fabrikam.co.uk'],
  ...['microsoft.com', 'gmail.com', 'outlook.com', 'amazon.com'],
] as const;

/** Look-alike domains: similar letters, a typo, another suffix, an added word. */
const twins = [
  ...[
    ['m', 'rn'],
    ['rn', 'm'],
    ['l', '1'],
    ['i', 'l'],
    ['l', 'i'],
    ['o', '0'],
    ['w', 'vv'],
    ['d', 'cl'],
  ],
  ...[
    ['a', 'а'],
    ['o', 'о'],
    ['c', 'с'],
    ['e', 'е'],
  ],
] as const;
const typo = fc.record({
  at: fc.nat(20),
  drop: fc.nat(1),
  put: fc.constantFrom('', 'a', 'n', 's', '-', '1'),
});

const lookAlikeOf = (meant: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...twins).map(([from, to]) => meant.replace(from, to)),
    typo.map(({ at, drop, put }) => {
      const place = at % meant.length;
      return meant.slice(0, place) + put + meant.slice(place + drop);
    }),
    fc
      .constantFrom('.co', '.cm', '.org', '.net', '.ml', '.com.co')
      .map((end) => meant.replace(/\.[a-z]+$/, end)),
    fc.constantFrom('-corp', '-mail', '-hr').map((word) => meant.replace('.', `${word}.`)),
  );

/** Returns whether mail can use the domain: its top-level domain exists. */
function canHaveMail(domain: string): boolean {
  const parsed = parseDomain(domain);
  return parsed.kind === 'name' && parsed.tldExists && parsed.label !== '';
}

const given = fc.constantFrom(...listed).chain((meant) =>
  fc.record({
    meant: fc.constant(meant),
    strange: lookAlikeOf(meant).filter(canHaveMail),
    strangers: fc.integer({ min: 1, max: 6 }),
    sender: fc.constantFrom('', 'me@army.mil', 'me@example.org'),
    /** Whether the same person is also at the look-alike. */
    isNamesake: fc.boolean(),
  }),
);

/** Returns whether the domain is one of the listed ones or below one. */
const isListed = (address: string): boolean =>
  listed.some((domain) => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`));

/**
 * A stranger may have written the other recipients of a message. However many are at a look-alike of a listed
 * domain, a recipient at the listed domain gets no strong finding, and the look-alike is never preselected.
 * If that recipient is doubted at all, the recipients at the look-alike are doubted too.
 */
export const coRecipients = target(
  'co-recipients',
  250,
  given,
  ({ meant, strange, strangers, sender, isNamesake }) => {
    const to = (address: string): Recipient => ({ field: 'to', address, displayName: '' });
    const strangersAtIt = Array.from({ length: strangers }, (_none, at) => to(`p${at}@${strange}`));
    const recipients = [to(`kim@${meant}`), ...strangersAtIt, ...(isNamesake ? [to(`kim@${strange}`)] : [])];
    const { doubts } = openReview({ kind: 'message', sender, recipients, kept: [] }, policy, knownDomains);
    const doubt = doubts.find(({ recipient }) => recipient.address === `kim@${meant}`);
    if (!doubt || isListed(`@${strange}`)) return;
    for (const { strength } of doubt.findings) expect(strength).not.toBe('strong');
    const { clear, suggestions } = suggestionsFor(doubt);
    if (clear) expect(suggestions.slice(0, 1).every(({ address }) => isListed(address))).toBe(true);
    const doubtful = doubts.map(({ recipient }) => recipient);
    for (const stranger of strangersAtIt) expect(doubtful).toContain(stranger);
  },
);

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

/** What somebody registers to look like another: letters that look alike, a slip of a key, another ending, a word attached. */
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

const disguise = (meant: string): fc.Arbitrary<string> =>
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

/** Nobody gets mail, or sends any, from a domain whose top-level domain does not exist. */
function isPossible(domain: string): boolean {
  const parsed = parseDomain(domain);
  return parsed.kind === 'name' && parsed.tldExists && parsed.label !== '';
}

const given = fc.constantFrom(...listed).chain((meant) =>
  fc.record({
    meant: fc.constant(meant),
    strange: disguise(meant).filter(isPossible),
    strangers: fc.integer({ min: 1, max: 6 }),
    sender: fc.constantFrom('', 'me@army.mil', 'me@example.org'),
    /** Also the same person at both. */
    isNamesake: fc.boolean(),
  }),
);

/** Whether the policy, its packs or the list of providers knows the domain. */
const isListed = (address: string): boolean =>
  listed.some((domain) => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`));

/**
 * Other recipients are evidence that a stranger may have written. However many stand at a look-alike of a listed domain, who is
 * at the listed one is never strongly doubted for it, and the stranger's domain is never preselected; where
 * he is doubted at all, the strangers are, too.
 */
export const coRecipients = target(
  'co-recipients',
  250,
  given,
  ({ meant, strange, strangers, sender, isNamesake }) => {
    const to = (address: string): Recipient => ({ field: 'to', address, displayName: '' });
    const crowd = Array.from({ length: strangers }, (_none, at) => to(`p${at}@${strange}`));
    const recipients = [to(`kim@${meant}`), ...crowd, ...(isNamesake ? [to(`kim@${strange}`)] : [])];
    const { doubts } = openReview({ kind: 'message', sender, recipients, kept: [] }, policy, knownDomains);
    const doubt = doubts.find(({ recipient }) => recipient.address === `kim@${meant}`);
    if (!doubt || isListed(`@${strange}`)) return;
    for (const { strength } of doubt.findings) expect(strength).not.toBe('strong');
    const { clear, suggestions } = suggestionsFor(doubt);
    if (clear) expect(suggestions.slice(0, 1).every(({ address }) => isListed(address))).toBe(true);
    const doubtful = doubts.map(({ recipient }) => recipient);
    for (const stranger of crowd) expect(doubtful).toContain(stranger);
  },
);

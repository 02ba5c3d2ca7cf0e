import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { checkAddress } from '../../../../src/review/doubts/check-address.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import { outcome } from '../../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import type { Choice, Message } from '../../../../src/review/review.ts';

const unsure = 'sam@gmial.com';
const wrong = 'kim@army.ml';

const message = (addresses: readonly string[], remembered: readonly string[] = []): Message => ({
  kind: 'message',
  sender: 'me@unit.mil',
  recipients: addresses.map((address) => ({ field: 'to', address, displayName: '' })),
  kept: [],
  remembered,
});

const open = (
  addresses: readonly string[],
  remembered: readonly string[] = [],
  policy: Policy = defaultPolicy,
) => openReview(message(addresses, remembered), policy, buildKnownDomains(knownDomainsInput(policy)));

const doubted = (...given: Parameters<typeof open>) =>
  open(...given).doubts.map(({ recipient }) => recipient.address);

const forbidding: Policy = { ...defaultPolicy, remember: { allowed: false, days: 180 } };

describe('a remembered address', () => {
  it('is not asked about, whatever its case', () => {
    expect(doubted([unsure])).toEqual([unsure]);
    expect(doubted(['Sam@GMIAL.com'], [unsure])).toEqual([]);
  });

  it('is ignored if it has no domain', () => {
    expect(doubted([unsure], ['kim@', 'kim@a..b'])).toEqual([unsure]);
  });

  it('does not make other addresses of its domain known', () => {
    expect(doubted(['kim@gmial.com'], [unsure])).toEqual(['kim@gmial.com']);
    const [doubt] = open(['kim@gmial.com'], [unsure]).doubts;
    expect(doubt?.findings[0]?.suggestions[0]?.domain).toBe('gmail.com');
  });

  it('is asked about if it is almost certainly a mistake, denied or blocked', () => {
    expect(doubted([wrong], [wrong])).toEqual([wrong]);
    const denying = { ...defaultPolicy, deny: [{ domain: 'gmial.com', reason: 'No.' }] };
    expect(doubted([unsure], [unsure], denying)).toEqual([unsure]);
    const { strength } = defaultPolicy.severities;
    const blocking: Policy = {
      ...defaultPolicy,
      severities: { strength: { ...strength, medium: 'block' }, kind: {} },
    };
    expect(doubted([unsure], [unsure], blocking)).toEqual([unsure]);
  });

  it('is asked about if a new policy protects the domain that it imitates', () => {
    const imitated = 'jo@examp1e-partner.org';
    expect(doubted([imitated])).toEqual([]);
    const protecting = { ...defaultPolicy, protect: ['.mil', 'example-partner.org'] };
    const [doubt] = open([imitated], [imitated], protecting).doubts;
    expect(doubt?.findings[0]?.strength).toBe('strong');
  });

  it('is asked about if the policy forbids remembering', () => {
    expect(doubted([unsure], [unsure], forbidding)).toEqual([unsure]);
  });

  it('is also accepted as a corrected address', () => {
    const written = message([wrong], [unsure]);
    const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
    const [recipient] = written.recipients;
    if (!recipient) throw new Error('there is one');
    expect(checkAddress(unsure, recipient, written, defaultPolicy, knownDomains)).toBeUndefined();
    expect(
      checkAddress(unsure, recipient, { ...written, remembered: [] }, defaultPolicy, knownDomains),
    ).toBeDefined();
  });

  it('helps to recognise the same person one typo away if its domain is not doubtful', () => {
    const known = open(['sam.lee@gmial.com'], ['sam.lee@gmail.com']).doubts[0];
    expect(known?.findings.map(({ kind }) => kind)).toContain('same-person');
    const unknown = open(['sam.lee@exmaple.org'], ['sam.lee@example-x.org', 'sam.lee@exmpale.org']).doubts;
    expect(unknown).toEqual([]);
  });
});

describe('the choice to remember', () => {
  const remember: Choice = { type: 'keep', remember: true, reason: 'A friend' };

  it('is offered only for uncertain doubts', () => {
    const offered = (policy: Policy) =>
      open([unsure, wrong], [], policy).doubts.map((doubt) => [doubt.recipient.address, doubt.mayRemember]);
    expect(offered(defaultPolicy)).toEqual([
      [wrong, undefined],
      [unsure, true],
    ]);
    expect(offered(forbidding).map(([, may]) => may)).toEqual([undefined, undefined]);
  });

  it('is not offered for a text that is no address', () => {
    expect(open(['kim']).doubts).toMatchObject([{ severity: 'confirm', findings: [{ strength: 'medium' }] }]);
    expect(open(['kim']).doubts[0]?.mayRemember).toBeUndefined();
  });

  it('is not offered if one of several findings is almost certain', () => {
    const both = { field: 'to', address: wrong, displayName: 'pat@navy.mil' } as const;
    const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
    const [doubt] = openReview({ ...message([]), recipients: [both] }, defaultPolicy, knownDomains).doubts;
    expect(doubt?.findings.map(({ strength }) => strength)).toEqual(['strong', 'medium']);
    expect(doubt?.mayRemember).toBeUndefined();
  });

  it('adds the address to the outcome once, with its reason', () => {
    const review = open([unsure, 'Sam@gmial.com']);
    const decided = review.doubts.reduce(
      (so, { id }) => reduceReview(so, { type: 'choose', id, choice: remember }),
      review,
    );
    expect(outcome(reduceReview(decided, { type: 'send' }))).toEqual({
      type: 'send',
      changes: [],
      keep: [unsure],
      remember: [{ address: unsure, reason: 'A friend' }],
    });
  });

  it('is refused if it was not offered', () => {
    const review = open([wrong]);
    const choose = (choice: Choice) => reduceReview(review, { type: 'choose', id: 'to:0', choice });
    expect(choose(remember)).toBe(review);
    expect(choose({ type: 'keep' })).not.toBe(review);
  });

  it('leaves no member in the outcome if it was not made', () => {
    const kept = reduceReview(open([unsure]), { type: 'choose', id: 'to:0', choice: { type: 'keep' } });
    expect(outcome(reduceReview(kept, { type: 'send' }))).toEqual({
      type: 'send',
      changes: [],
      keep: [unsure],
    });
  });
});

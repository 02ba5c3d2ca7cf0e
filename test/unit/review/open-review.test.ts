import { describe, expect, it } from 'vitest';
import { isOnlyHearsay } from '../../../src/detector/scoring/hearsay.ts';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Field } from '../../../src/detector/address/field.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { openReview } from '../../../src/review/open-review.ts';
import type { Message } from '../../../src/review/review.ts';

function config(written: object = {}) {
  const parsed = parsePolicy(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { policy: parsed.policy, knownDomains: buildKnownDomains(knownDomainsInput(parsed.policy)) };
}

const at = (field: Field, address: string, displayName = ''): Recipient => ({ field, address, displayName });

function reviewOf(recipients: readonly Recipient[], given: Partial<Message> = {}, written: object = {}) {
  const { policy, knownDomains } = config(written);
  const message: Message = { kind: 'message', sender: 'me@army.mil', recipients, kept: [], ...given };
  return openReview(message, policy, knownDomains);
}

const ids = (recipients: readonly Recipient[], given?: Partial<Message>, written?: object) =>
  reviewOf(recipients, given, written).doubts.map(({ id }) => id);

const mali = at('to', 'kim@army.ml', 'Kim');
const fine = at('to', 'lee@army.mil');

describe('opening a review', () => {
  it('is decided at once if nothing is doubtful', () => {
    expect(reviewOf([fine])).toMatchObject({ phase: 'decided', kind: 'message', doubts: [], choices: {} });
    expect(reviewOf([])).toMatchObject({ phase: 'decided', doubts: [] });
  });

  it('tells whether everybody is doubted, as far as Outlook reveals', () => {
    expect(reviewOf([mali]).isEveryone).toBe(true);
    expect(reviewOf([mali, fine]).isEveryone).toBeUndefined();
    expect(reviewOf([mali], { hasUntold: true }).isEveryone).toBeUndefined();
    const another = at('cc', 'jo@navy.ml');
    expect(reviewOf([mali, another]).isEveryone).toBe(true);
    expect(reviewOf([mali, another], { kept: ['jo@navy.ml'] }).isEveryone).toBeUndefined();
  });

  it('doubts a mistyped domain and gives the suggestion', () => {
    const { phase, doubts } = reviewOf([fine, mali]);
    expect(phase).toBe('deciding');
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ id: 'to:1', recipient: mali, severity: 'confirm' });
    expect(doubts[0]?.findings[0]?.suggestions[0]?.address).toBe('kim@army.mil');
  });

  it('doubts two similar domains that nothing else tells apart, or only the other one if a list contains one', () => {
    const two = [at('to', 'kim@nhs.net'), at('to', 'lee@nsh.net')];
    expect(ids(two)).toEqual(['to:0', 'to:1']);
    const { doubts } = reviewOf(two, {}, { protect: ['nhs.net'] });
    expect(doubts.map(({ id }) => id)).toEqual(['to:1']);
    expect(doubts.flatMap(({ findings }) => findings).some(isOnlyHearsay)).toBe(false);
  });

  it('checks every field and numbers the recipients of each', () => {
    const fields = ['to', 'cc', 'bcc', 'required', 'optional'] as const;
    const recipients = fields.flatMap((field) => [at(field, 'lee@army.mil'), at(field, 'kim@army.ml')]);
    expect(ids(recipients)).toEqual(fields.map((field) => `${field}:1`));
  });

  it('doubts an address in each place where it occurs', () => {
    expect(ids([mali, at('cc', 'kim@army.ml'), mali])).toEqual(['to:0', 'cc:0', 'to:1']);
  });

  it('notes of whom Outlook itself put on the answer that the address is inherited', () => {
    const thread = { answered: '', inherited: ['kim@army.ml'] };
    const { doubts } = reviewOf([at('to', 'Kim@Army.ml'), at('to', 'lee@army.ml')], { thread });
    const noted = doubts.map(({ findings: [worst] }) => [worst?.facts.typedSuffix, worst?.facts.isInherited]);
    expect(noted).toEqual([
      ['ml', true],
      ['ml', undefined],
    ]);
  });

  it('does not doubt the domain of the person whose message is answered', () => {
    const typo = [at('to', 'sam@gmial.com')];
    expect(ids(typo)).toEqual(['to:0']);
    expect(ids(typo, { thread: { answered: 'sam@gmial.com', inherited: [] } })).toEqual([]);
  });

  it('suggests a host that the mailbox often writes to', () => {
    const typo = [at('to', 'kim@infraddead.org')];
    expect(ids(typo)).toEqual([]);
    const [doubt] = reviewOf(typo, { familiar: ['infradead.org'] }).doubts;
    expect(doubt?.findings[0]?.suggestions[0]).toMatchObject({
      address: 'kim@infradead.org',
      provenance: { source: 'familiar' },
    });
  });

  describe('if the address in From is not that of the mailbox', () => {
    const lee = { mailbox: 'lee@contoso.com' };
    const strengths = (address: string, sender: string, given: Partial<Message> = lee) =>
      reviewOf([at('to', address)], { sender, ...given }).doubts.map(
        ({ findings: [worst] }) => `${worst?.strength ?? ''} ${worst?.suggestions[0]?.domain ?? ''}`,
      );

    it.each([
      ['an alias', 'lee@contoso.de'],
      ['a shared mailbox of another company of the owner', 'info@fabrikam.com'],
      ['a stranger who called the meeting', 'eve@mlcrosoft.com'],
      ['somebody whose address cannot be read', 'eve'],
    ])('still treats the domain of the mailbox as the sender’s own: %s', (_, from) => {
      expect(strengths('kim@contoso.com', from)).toEqual([]);
      expect(strengths('kim@contosso.com', from)).toEqual(['strong contoso.com']);
    });

    it('does not doubt colleagues at the alias or the shared mailbox', () => {
      expect(strengths('kim@contoso.net', 'lee@contoso.net')).toEqual([]);
      expect(strengths('kim@contoso.de', 'lee@contoso.de')).toEqual([]);
      expect(strengths('kim@contoso.co.uk', 'lee@contoso.co.uk')).toEqual([]);
      expect(strengths('kim@fabrikam.com', 'info@fabrikam.com')).toEqual([]);
      expect(strengths('kim@contoso.net', 'info@fabrikam.com')).toEqual(['medium contoso.com']);
    });

    it('treats the domain of a stranger as hearsay', () => {
      const { doubts } = reviewOf([at('to', 'kim@microsoft.com'), at('to', 'p@mlcrosoft.com')], {
        sender: 'eve@mlcrosoft.com',
        ...lee,
      });
      const said = doubts.map(({ findings: [worst] }) => [worst?.strength, worst?.suggestions[0]?.hearsay]);
      expect(said).toEqual([
        ['medium', true],
        ['medium', true],
      ]);
    });

    it('doubts the domain of a stranger that resembles the sender’s own', () => {
      expect(strengths('p@cont0so.com', 'eve@cont0so.com')).toEqual(['strong contoso.com']);
      expect(strengths('p@contoso.co', 'eve@contoso.co')).toEqual(['medium contoso.com']);
    });

    it('relies on From if the mailbox is unknown', () => {
      expect(strengths('kim@contosso.com', 'lee@contoso.com', {})).toEqual(['strong contoso.com']);
    });
  });

  it('does not doubt a kept address, whatever its case', () => {
    expect(ids([mali, at('cc', 'Kim@ARMY.ml')], { kept: ['kim@army.ml'] })).toEqual([]);
    expect(ids([mali], { kept: ['kim@navy.ml'] })).toEqual(['to:0']);
  });

  it('doubts a kept address if the policy denies or blocks it', () => {
    const kept = { kept: ['kim@army.ml'] };
    expect(ids([mali], kept, { deny: [{ domain: 'army.ml', reason: 'Not from here.' }] })).toEqual(['to:0']);
    expect(ids([mali], kept, { severities: { strength: { strong: 'block' } } })).toEqual(['to:0']);
  });

  it('denies with the reason of the policy, whether the address is doubtful or not', () => {
    const denied = { domain: 'example.com', reason: 'The contract has ended.' };
    const { doubts, phase } = reviewOf([at('to', 'ann@shop.example.com')], {}, { deny: [denied] });
    expect(phase).toBe('deciding');
    expect(doubts).toMatchObject([{ severity: 'block', denied }]);
  });

  it('never suggests a denied address', () => {
    const { doubts } = reviewOf(
      [at('to', 'ann@gmial.com')],
      {},
      {
        deny: [{ domain: 'gmail.com', reason: 'No private mail.' }],
      },
    );
    const suggested = doubts.flatMap(({ findings }) => findings.flatMap(({ suggestions }) => suggestions));
    expect(suggested.filter(({ domain }) => domain === 'gmail.com')).toEqual([]);
  });

  it('leaves out what the policy ignores and needs no choice for a notice', () => {
    expect(ids([mali], {}, { severities: { kind: { 'tld-typo': 'ignore' } } })).toEqual([]);
    const noticed = reviewOf([mali], {}, { severities: { kind: { 'tld-typo': 'notice' } } });
    expect(noticed).toMatchObject({ phase: 'decided', doubts: [{ severity: 'notice' }] });
  });

  it('sorts by denied, blocked, strong, medium and notice', () => {
    const recipients = [
      at('to', 'a@gmial.com'),
      at('to', 'b@army.ml'),
      at('to', 'c@example.com'),
      at('cc', 'd@army.ml'),
    ];
    const deny = [{ domain: 'example.com', reason: 'No.' }];
    const medium = { severities: { kind: { 'domain-typo': 'notice' } } };
    expect(ids(recipients, {}, { deny, ...medium })).toEqual(['to:2', 'to:1', 'cc:0', 'to:0']);
    const blocked = { severities: { kind: { 'domain-typo': 'block' } } };
    expect(ids(recipients, {}, { deny, ...blocked })).toEqual(['to:2', 'to:0', 'to:1', 'cc:0']);
  });

  it('gives the version of the policy', () => {
    expect(reviewOf([], {}, { version: '2026-11-01' }).policyVersion).toBe('2026-11-01');
  });
});

describe('the policy’s settings for a review', () => {
  const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
  const opened = (policy: Partial<Policy>, address = 'kim@army.ml', displayName = '') =>
    openReview(
      { kind: 'message', sender: '', recipients: [{ field: 'to', address, displayName }], kept: [] },
      { ...defaultPolicy, ...policy },
      knownDomains,
    );

  it('decide whether a kept address needs a reason', () => {
    expect(opened({ keepReason: 'none' })).not.toHaveProperty('keepReason');
    expect(opened({ keepReason: 'optional' })).toMatchObject({ keepReason: 'optional' });
    expect(opened({ keepReason: 'required' })).toMatchObject({ keepReason: 'required' });
  });

  it('remove only the findings that they ignore', () => {
    const kinds = (policy: Partial<Policy>) =>
      opened(policy, 'kim@army.ml', 'jo@example.org').doubts[0]?.findings.map(({ kind }) => kind);
    const { strength } = defaultPolicy.severities;
    expect(kinds({})).toEqual(['tld-typo', 'name-shows-another-address']);
    const kind = { 'name-shows-another-address': 'ignore' } as const;
    expect(kinds({ severities: { strength, kind } })).toEqual(['tld-typo']);
  });
});

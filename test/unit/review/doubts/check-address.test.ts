import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import { defaultPolicy, parsePolicy } from '../../../../src/policy/parse-policy.ts';
import { checkAddress } from '../../../../src/review/doubts/check-address.ts';
import type { Message } from '../../../../src/review/review.ts';

const kim = { field: 'cc', address: 'kim@army.ml', displayName: 'kim@army.ml' } as const;
const message: Message = {
  kind: 'message',
  sender: 'me@army.mil',
  recipients: [{ field: 'to', address: 'lee@smallfirm.com', displayName: '' }, kim],
  kept: ['kim@navy.ml'],
};
const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
const check = (address: string, policy = defaultPolicy, of = message) =>
  checkAddress(address, kim, of, policy, knownDomains);

describe('checkAddress', () => {
  it('finds nothing in a good address', () => {
    expect(check('kim@army.mil')).toBeUndefined();
  });

  it('doubts a second typo under the id and in the field of the first', () => {
    const doubt = check('kim@navy.mi');
    expect(doubt).toMatchObject({ id: 'cc:0', recipient: { field: 'cc', address: 'kim@navy.mi' } });
    expect(doubt?.findings[0]?.suggestions[0]?.address).toBe('kim@navy.mil');
  });

  it('does not compare the new address with the old one in the display name', () => {
    expect(check('kim@army.mil')).toBeUndefined();
    expect(check('kim@navy.mi')?.recipient.displayName).toBe('');
  });

  it.each(['Kim (kim ﹫ army.ml)', 'kim＠', '@army.ml'])(
    'drops a display name that contains another form of the @: %s',
    (name) => {
      const entry = { ...kim, displayName: name };
      const doubt = checkAddress('kim@navy.mi', entry, message, defaultPolicy, knownDomains);
      expect(doubt?.recipient.displayName).toBe('');
    },
  );

  it('takes the other recipients into account, but not the doubted address itself', () => {
    const suggested = check('kim@smalfirm.com')?.findings[0]?.suggestions[0]?.address;
    expect(suggested).toBe('kim@smallfirm.com');
    const alone = { ...message, recipients: [kim] };
    expect(check('kim@smalfirm.com', defaultPolicy, alone)).toBeUndefined();
  });

  it('accepts an address that was kept', () => {
    expect(check('kim@navy.ml')).toBeUndefined();
  });

  it('reports a denied address', () => {
    const parsed = parsePolicy({ deny: [{ domain: 'example.com', reason: 'Closed.' }] });
    if (!parsed.ok) throw new Error('the policy of this test is wrong');
    expect(check('kim@example.com', parsed.policy)).toMatchObject({ denied: { reason: 'Closed.' } });
  });
});

describe('the entry for which an address is checked', () => {
  const idOf = (entry: Message['recipients'][number], ...before: Message['recipients']) =>
    checkAddress(
      'kim@navy.mi',
      entry,
      { ...message, recipients: [...before, entry] },
      defaultPolicy,
      knownDomains,
    )?.id;

  it('is the one with the same field, address and display name', () => {
    expect(idOf(kim, { ...kim, field: 'to' })).toBe('cc:0');
    expect(idOf(kim, { ...kim, displayName: 'Kim' }, { ...kim, address: 'jo@army.ml' })).toBe('cc:2');
  });

  it('may have been removed since', () => {
    const gone = checkAddress(
      'kim@navy.mi',
      { ...kim, displayName: 'x' },
      message,
      defaultPolicy,
      knownDomains,
    );
    expect(gone).toMatchObject({ id: '', recipient: { address: 'kim@navy.mi' } });
  });
});

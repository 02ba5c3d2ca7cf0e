import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptOutcome, type CheckEdit } from '../../../../src/review/outcome/accept-outcome.ts';
import { outcome } from '../../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import type { Change, Choice, Doubt, Outcome, Review } from '../../../../src/review/review.ts';
import { doubt, review, rumour, secondDoubt } from '../samples.ts';

const kim = doubt();
const lee = secondDoubt({ mayRemember: true });
const denied = doubt({
  id: 'bcc:0',
  recipient: { field: 'bcc', address: 'eve@denied.com', displayName: '' },
  findings: [],
  severity: 'block',
  denied: { domain: 'denied.com', reason: 'No.' },
});
const asked = review([kim, lee, denied]);
const fine: CheckEdit = () => undefined;

const send = (answer: Partial<Extract<Outcome, { type: 'send' }>>): Outcome => ({
  type: 'send',
  changes: [],
  keep: [],
  ...answer,
});
const change = ({ recipient }: Doubt, to?: string): Change => ({
  field: recipient.field,
  from: recipient,
  ...(to !== undefined && { to }),
});
const accept = (answer: Parameters<typeof send>[0], check = fine, about: Review = asked) =>
  acceptOutcome(about, send(answer), check);
const accepted = (answer: Parameters<typeof send>[0]) => ({ type: 'accepted', outcome: send(answer) });

describe('an answer that leaves no recipient', () => {
  const everyone: Review = { ...review([kim, lee]), isEveryone: true };
  const nobody = { changes: [change(kim), change(lee)] };

  it('counts as cancelled', () => {
    expect(accept(nobody, fine, everyone)).toEqual({ type: 'accepted', outcome: { type: 'cancel' } });
  });

  it('is accepted if the message has other recipients, or one is corrected', () => {
    expect(accept(nobody, fine, review([kim, lee]))).toEqual(accepted(nobody));
    const some = { changes: [change(kim), change(lee, 'lee@gmail.com')] };
    expect(accept(some, fine, everyone)).toEqual(accepted(some));
  });
});

describe('an answer of the dialog is accepted unchanged', () => {
  it.each<[string, Parameters<typeof send>[0]]>([
    ['if it uses a suggestion', { changes: [change(kim, 'kim@army.mil')] }],
    ['if it removes somebody', { changes: [change(kim), change(denied)] }],
    ['if it keeps somebody', { keep: ['kim@army.ml', 'lee@gmial.com'] }],
    ['if it types another address', { changes: [change(kim, 'kim@navy.mil')] }],
    ['if it remembers an address', { keep: ['lee@gmial.com'], remember: [{ address: 'lee@gmial.com' }] }],
    ['if it leaves a doubt open, which is asked about again', {}],
  ])('%s', (_, answer) => {
    expect(accept(answer)).toEqual(accepted(answer));
  });

  it('if it uses a domain that another recipient keeps, and does not ask about that again', () => {
    const max = rumour('to:0', 'Max@nhs.net', 'nsh.net');
    const eve = rumour('to:1', 'eve@nhs.net', 'nsh.net');
    const answer = { changes: [change(max, 'Max@nsh.net')], keep: ['max@nsh.net', 'eve@nhs.net'] };
    expect(accept(answer, fine, review([max, eve]))).toEqual(accepted(answer));
    const typed = { changes: [change(max, 'max@example.com')] };
    expect(accept(typed, fine, review([max, eve]))).toEqual(accepted(typed));
  });

  it('if it cancels', () => {
    expect(acceptOutcome(asked, { type: 'cancel' }, fine)).toEqual({
      type: 'accepted',
      outcome: { type: 'cancel' },
    });
  });

  it('if it decides two equal entries differently', () => {
    const twin = { ...kim, id: 'to:1' };
    const answer = { changes: [change(kim)], keep: ['kim@army.ml'] };
    expect(accept(answer, fine, review([kim, twin]))).toEqual(accepted(answer));
  });

  it('if it keeps a typed address that is doubted too', () => {
    const again = () => doubt({ recipient: { ...kim.recipient, address: 'kim@navy.ml' } });
    const answer = { changes: [change(kim, 'kim@navy.ml')], keep: ['kim@navy.ml'] };
    expect(accept(answer, again)).toEqual(accepted(answer));
  });

  it('if it uses a suggestion, which is not doubted again', () => {
    const answer = { changes: [change(kim, 'kim@army.mil')] };
    expect(accept(answer, () => doubt())).toEqual(accepted(answer));
  });

  it('if it types an address with only a notice', () => {
    const answer = { changes: [change(kim, 'kim@gmx.net')] };
    expect(accept(answer, () => doubt({ severity: 'notice' }))).toEqual(accepted(answer));
  });
});

const stranger: Doubt = doubt({ recipient: { field: 'cc', address: 'lee@navy.mil', displayName: 'Lee' } });

describe('an answer of the dialog is refused as a whole', () => {
  it.each<[string, Change[], string]>([
    ['if it changes somebody who was not asked about', [change(stranger, 'eve@army.ml')], 'lee@navy.mil'],
    ['if it removes somebody who was not asked about', [change(stranger)], 'lee@navy.mil'],
    ['if it does so beside valid changes', [change(kim, 'kim@army.mil'), change(stranger)], 'lee@navy.mil'],
    ['if it changes one entry twice', [change(kim, 'kim@army.mil'), change(kim)], 'kim@army.ml'],
    [
      'if it changes an entry of another name',
      [{ field: 'to', from: { ...kim.recipient, displayName: 'Lee' } }],
      'kim@army.ml',
    ],
    ['if it changes the same person in another field', [{ field: 'cc', from: kim.recipient }], 'kim@army.ml'],
    ['if the new address is invalid', [change(kim, 'kim')], 'kim'],
    ['if the new address is several', [change(kim, 'kim@army.mil;eve@army.ml')], 'kim@army.mil;eve@army.ml'],
    ['if the new address is the old one', [change(kim, 'KIM@army.ml')], 'KIM@army.ml'],
    ['if the new address is empty', [change(kim, '')], ''],
  ])('%s', (_, changes, address) => {
    expect(accept({ changes, keep: ['kim', '', 'kim@army.ml'] })).toEqual({ type: 'refused', address });
  });

  it.each<[string, Partial<Doubt>, string[]]>([
    ['is doubted and not kept', {}, []],
    ['may not be kept', { severity: 'block' }, ['kim@navy.ml']],
    ['is denied', { denied: { domain: 'navy.ml', reason: 'No.' } }, ['kim@navy.ml']],
  ])('if a typed address %s', (_, again, keep) => {
    const answer = { changes: [change(kim, 'kim@navy.ml')], keep };
    expect(accept(answer, () => doubt(again))).toEqual({ type: 'refused', address: 'kim@navy.ml' });
  });

  it('if a typed address cannot be judged', () => {
    const broken = () => {
      throw new Error('defect');
    };
    expect(() => accept({ changes: [change(kim, 'kim@navy.mil')] }, broken)).toThrow('defect');
  });
});

describe('an answer of the dialog is accepted without', () => {
  it.each<[string, string[], string[]]>([
    ['a keep of somebody who was not asked about', ['kim@army.ml', 'lee@navy.ml'], ['kim@army.ml']],
    ['a keep of a denied address', ['eve@denied.com'], []],
    ['a keep of a key that objects have', ['__proto__', 'constructor', 'to:0', ''], []],
    ['a repeated keep', ['kim@army.ml', 'kim@army.ml'], ['kim@army.ml']],
  ])('%s', (_, keep, left) => {
    expect(accept({ keep })).toEqual(accepted({ keep: left }));
  });

  it('a keep of an address that it removes', () => {
    expect(accept({ changes: [change(kim)], keep: ['kim@army.ml'] })).toEqual(
      accepted({ changes: [change(kim)] }),
    );
  });

  it('a keep of a typed address that is not doubted', () => {
    expect(accept({ changes: [change(kim, 'kim@navy.mil')], keep: ['kim@navy.mil'] })).toEqual(
      accepted({ changes: [change(kim, 'kim@navy.mil')] }),
    );
  });

  it.each<[string, string[], string]>([
    ['an address that may not be remembered', ['kim@army.ml'], 'kim@army.ml'],
    ['an address that is not kept', [], 'lee@gmial.com'],
    ['somebody who was not asked about', ['lee@gmial.com'], 'lee@navy.ml'],
  ])('remembering %s', (_, keep, address) => {
    expect(accept({ keep, remember: [{ address }] })).toEqual(accepted({ keep }));
  });

  it('a repeated request to remember', () => {
    const address = 'lee@gmial.com';
    expect(accept({ keep: [address], remember: [{ address }, { address }] })).toEqual(
      accepted({ keep: [address], remember: [{ address }] }),
    );
  });

  it('a reason if the policy asks for none', () => {
    const address = 'lee@gmial.com';
    expect(accept({ keep: [address], remember: [{ address, reason: 'So it is.' }] })).toEqual(
      accepted({ keep: [address], remember: [{ address }] }),
    );
  });
});

describe('an answer of the dialog under a policy that asks for a reason', () => {
  const about: Review = { ...asked, keepReason: 'required' };
  const address = 'lee@gmial.com';
  const reason = 'So it is.';

  it.each([[undefined], [[]], [[{ address, reason: ' ' }]], [[{ address: 'kim@army.ml', reason }]]])(
    'keeps nothing without a required reason: %j',
    (reasons) => {
      expect(accept({ keep: [address], ...(reasons && { reasons }) }, fine, about)).toEqual(accepted({}));
    },
  );

  it('remembers an address without a reason, if one is optional', () => {
    const took = accept({ keep: [address], remember: [{ address }] }, fine, {
      ...asked,
      keepReason: 'optional',
    });
    expect(took).toStrictEqual(accepted({ keep: [address], remember: [{ address }] }));
  });

  it('keeps and remembers an address with its reason', () => {
    const remember = [{ address, reason }];
    expect(accept({ keep: [address], reasons: remember, remember }, fine, about)).toEqual(
      accepted({ keep: [address], remember }),
    );
  });
});

const drawnChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom<Choice>({ type: 'remove' }, { type: 'correct', address: 'kim@army.mil' }),
  fc.constantFrom<Choice>({ type: 'correct', address: 'lee@gmail.com' }, { type: 'keep', reason: 'Yes.' }),
  fc.constantFrom<Choice>({ type: 'keep', reason: 'Yes.', remember: true }),
  fc.constantFrom('kim@navy.mil', 'kim@navy.ml').map((address): Choice => ({ type: 'edit', address })),
  fc.constant<Choice>({ type: 'edit', address: 'kim@navy.ml', keep: true, reason: 'Yes.' }),
);
const navy: CheckEdit = (_, address) => (address.endsWith('.ml') ? doubt() : undefined);

describe('the acceptance of answers', () => {
  it('covers every answer of our own page, except an address that it did not have checked', () => {
    fc.assert(
      fc.property(
        fc.array(drawnChoice, { minLength: 3, maxLength: 3 }),
        fc.constantFrom<Review['keepReason']>(undefined, 'optional', 'required'),
        (choices, keepReason) => {
          const opened: Review = keepReason ? { ...asked, keepReason } : asked;
          const decided = opened.doubts.reduce(
            (so, { id }, at) =>
              reduceReview(so, { type: 'choose', id, choice: choices[at] ?? { type: 'remove' } }),
            opened,
          );
          const said = outcome(reduceReview(decided, { type: 'send' }));
          const isUnchecked = Object.values(decided.choices).some(
            (choice) => choice.type === 'edit' && choice.address.endsWith('.ml') && !choice.keep,
          );
          const took = acceptOutcome(opened, said, navy);
          if (said.type === 'send' && isUnchecked) return;
          expect(took.type).toBe('accepted');
          if (took.type !== 'accepted' || said.type !== 'send' || took.outcome.type !== 'send') return;
          expect(took.outcome.changes).toEqual(expect.arrayContaining([...said.changes]));
          expect(took.outcome.keep.slice().sort()).toEqual(said.keep.slice().sort());
          expect(took.outcome.remember?.length).toBe(said.remember?.length);
        },
      ),
    );
  });

  it('takes less than half a second for a thousand doubts and an answer of ten thousand parts', () => {
    const doubts = Array.from({ length: 1000 }, (_, at) =>
      doubt({ id: `to:${at}`, recipient: { field: 'to', address: `p${at}@army.ml`, displayName: '' } }),
    );
    const keep = Array.from({ length: 10_000 }, (_, at) => `p${at}@army.ml`);
    const began = performance.now();
    const took = accept({ keep, changes: doubts.slice(500).map((one) => change(one)) }, fine, review(doubts));
    expect(performance.now() - began).toBeLessThan(500);
    expect(took).toMatchObject({ type: 'accepted', outcome: { keep: keep.slice(0, 500) } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptOutcome, type CheckEdit } from '../../../../src/review/outcome/accept-outcome.ts';
import { outcome } from '../../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import type { Change, Choice, Doubt, Outcome, Review } from '../../../../src/review/review.ts';
import { doubt, review, secondDoubt } from '../samples.ts';

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

describe('an answer is accepted as it was given', () => {
  it.each<[string, Parameters<typeof send>[0]]>([
    ['where it uses a suggestion', { changes: [change(kim, 'kim@army.mil')] }],
    ['where it removes somebody', { changes: [change(kim), change(denied)] }],
    ['where it keeps somebody', { keep: ['kim@army.ml', 'lee@gmial.com'] }],
    ['where it types another address', { changes: [change(kim, 'kim@navy.mil')] }],
    [
      'where it has somebody remembered',
      { keep: ['lee@gmial.com'], remember: [{ address: 'lee@gmial.com' }] },
    ],
    ['where it leaves something open, which is asked about again', {}],
  ])('%s', (_, answer) => {
    expect(accept(answer)).toEqual(accepted(answer));
  });

  it('where it says that nothing is to be sent', () => {
    expect(acceptOutcome(asked, { type: 'cancel' }, fine)).toEqual({
      type: 'accepted',
      outcome: { type: 'cancel' },
    });
  });

  it('where it decides two entries that are the same, each in its own way', () => {
    const twin = { ...kim, id: 'to:1' };
    const answer = { changes: [change(kim)], keep: ['kim@army.ml'] };
    expect(accept(answer, fine, review([kim, twin]))).toEqual(accepted(answer));
  });

  it('where it keeps a typed address that is doubted too', () => {
    const again = () => doubt({ recipient: { ...kim.recipient, address: 'kim@navy.ml' } });
    const answer = { changes: [change(kim, 'kim@navy.ml')], keep: ['kim@navy.ml'] };
    expect(accept(answer, again)).toEqual(accepted(answer));
  });

  it('where it types an address of which there is only something to tell', () => {
    const answer = { changes: [change(kim, 'kim@gmx.net')] };
    expect(accept(answer, () => doubt({ severity: 'notice' }))).toEqual(accepted(answer));
  });
});

const stranger: Doubt = doubt({ recipient: { field: 'cc', address: 'lee@navy.mil', displayName: 'Lee' } });

describe('an answer is refused as a whole', () => {
  it.each<[string, Change[], string]>([
    ['where it changes somebody who was not asked about', [change(stranger, 'eve@army.ml')], 'lee@navy.mil'],
    ['where it removes somebody who was not asked about', [change(stranger)], 'lee@navy.mil'],
    [
      'where it does so beside changes that were',
      [change(kim, 'kim@army.mil'), change(stranger)],
      'lee@navy.mil',
    ],
    ['where it changes one entry twice', [change(kim, 'kim@army.mil'), change(kim)], 'kim@army.ml'],
    [
      'where it changes an entry of another name',
      [{ field: 'to', from: { ...kim.recipient, displayName: 'Lee' } }],
      'kim@army.ml',
    ],
    [
      'where it changes the same person in another field',
      [{ field: 'cc', from: kim.recipient }],
      'kim@army.ml',
    ],
    ['where the new address is none', [change(kim, 'kim')], 'kim'],
    [
      'where the new address is several',
      [change(kim, 'kim@army.mil;eve@army.ml')],
      'kim@army.mil;eve@army.ml',
    ],
    ['where the new address is the old one', [change(kim, 'KIM@army.ml')], 'KIM@army.ml'],
    ['where the new address is empty', [change(kim, '')], ''],
  ])('%s', (_, changes, address) => {
    expect(accept({ changes, keep: ['kim', '', 'kim@army.ml'] })).toEqual({ type: 'refused', address });
  });

  it.each<[string, Partial<Doubt>, string[]]>([
    ['is doubted and not kept', {}, []],
    ['may not be kept', { severity: 'block' }, ['kim@navy.ml']],
    ['is denied', { denied: { domain: 'navy.ml', reason: 'No.' } }, ['kim@navy.ml']],
  ])('where a typed address %s', (_, again, keep) => {
    const answer = { changes: [change(kim, 'kim@navy.ml')], keep };
    expect(accept(answer, () => doubt(again))).toEqual({ type: 'refused', address: 'kim@navy.ml' });
  });

  it('where a typed address cannot be judged', () => {
    const broken = () => {
      throw new Error('defect');
    };
    expect(() => accept({ changes: [change(kim, 'kim@navy.mil')] }, broken)).toThrow('defect');
  });
});

describe('of an answer nothing is left', () => {
  it.each<[string, string[], string[]]>([
    ['of keeping somebody who was not asked about', ['kim@army.ml', 'lee@navy.ml'], ['kim@army.ml']],
    ['of keeping whom the administrator denies', ['eve@denied.com'], []],
    ['of keeping under keys of objects', ['__proto__', 'constructor', 'to:0', ''], []],
    ['of the second time', ['kim@army.ml', 'kim@army.ml'], ['kim@army.ml']],
  ])('%s', (_, keep, left) => {
    expect(accept({ keep })).toEqual(accepted({ keep: left }));
  });

  it('of keeping an address that it removes', () => {
    expect(accept({ changes: [change(kim)], keep: ['kim@army.ml'] })).toEqual(
      accepted({ changes: [change(kim)] }),
    );
  });

  it('of keeping a typed address that is not doubted', () => {
    expect(accept({ changes: [change(kim, 'kim@navy.mil')], keep: ['kim@navy.mil'] })).toEqual(
      accepted({ changes: [change(kim, 'kim@navy.mil')] }),
    );
  });

  it.each<[string, string[], string]>([
    ['what may not be remembered', ['kim@army.ml'], 'kim@army.ml'],
    ['what is not kept', [], 'lee@gmial.com'],
    ['somebody who was not asked about', ['lee@gmial.com'], 'lee@navy.ml'],
  ])('of remembering %s', (_, keep, address) => {
    expect(accept({ keep, remember: [{ address }] })).toEqual(accepted({ keep }));
  });

  it('of remembering somebody a second time', () => {
    const address = 'lee@gmial.com';
    expect(accept({ keep: [address], remember: [{ address }, { address }] })).toEqual(
      accepted({ keep: [address], remember: [{ address }] }),
    );
  });

  it('of a reason where the policy asks for none', () => {
    const address = 'lee@gmial.com';
    expect(accept({ keep: [address], remember: [{ address, reason: 'So it is.' }] })).toEqual(
      accepted({ keep: [address], remember: [{ address }] }),
    );
  });
});

describe('where the policy requires a reason', () => {
  const about: Review = { ...asked, keepReason: 'required' };
  const address = 'lee@gmial.com';
  const reason = 'So it is.';

  it.each([[undefined], [[]], [[{ address, reason: ' ' }]], [[{ address: 'kim@army.ml', reason }]]])(
    'nothing is kept without one: %j',
    (reasons) => {
      expect(accept({ keep: [address], ...(reasons && { reasons }) }, fine, about)).toEqual(accepted({}));
    },
  );

  it('what is kept with one is kept, and remembered with it', () => {
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

describe('laws of accepted answers', () => {
  it('whatever our own page may answer is accepted, but for an address that it did not have checked', () => {
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

  it('a thousand doubts and an answer of ten thousand parts take no time to speak of', () => {
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

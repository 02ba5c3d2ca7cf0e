import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { writtenReview } from '../../../../src/review/follow-review.ts';
import { configureAddIn } from '../../../../src/review/add-in-config.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import { applyChanges } from '../../../../src/review/outcome/apply-changes.ts';
import { restored } from '../../../../src/review/outcome/restoration.ts';
import { undoingOf } from '../../../../src/review/outcome/undoing.ts';
import { outcomeOf, withWritten, type WrittenReview } from '../../../../src/review/outcome/written.ts';
import type { Choice } from '../../../../src/review/review.ts';

const config = configureAddIn(undefined);
if (!config) throw new Error('the default policy');
const { policy, knownDomains } = config;

/** A message with one field, in which choices are written and undone one after another. */
class Field {
  recipients: Recipient[];
  live: WrittenReview;

  constructor(...to: string[]) {
    this.recipients = to.map((address) => ({ field: 'to', address, displayName: `Name of ${address}` }));
    const message = { kind: 'message', sender: '', kept: [], recipients: this.recipients } as const;
    const review = openReview(message, policy, knownDomains);
    this.live = writtenReview({ review, recipients: this.recipients });
  }

  write(id: string, choice: Choice): this {
    const { review } = this.live;
    const { changes } = outcomeOf(review, { [id]: choice });
    const is = (to: string | undefined) => this.recipients.some(({ address }) => address === to);
    const already = changes.filter(({ to }) => is(to));
    this.recipients = applyChanges(this.recipients, changes);
    this.live = { ...this.live, written: withWritten(this.live, { [id]: choice }, already) };
    return this;
  }

  undo(...ids: string[]): this {
    const { restorations } = undoingOf(this.live, ids);
    for (const restoration of restorations)
      this.recipients = restored(this.recipients, restoration) ?? this.recipients;
    const written = { ...this.live.written };
    ids.forEach((id) => Reflect.deleteProperty(written, id));
    this.live = { ...this.live, written };
    return this;
  }

  get addresses(): string[] {
    return this.recipients.map(({ address }) => address);
  }
}

const use = (address: string): Choice => ({ type: 'correct', address });
const remove: Choice = { type: 'remove' };
const keep: Choice = { type: 'keep' };

describe('undoing choices that are in the message', () => {
  it('brings back the recipient with its name, at its place', () => {
    const field = new Field('ann@army.mil', 'kim@army.ml', 'bob@army.mil');
    const before = field.recipients;
    expect(field.write('to:1', use('kim@army.mil')).undo('to:1').recipients).toEqual(before);
  });

  it.each([
    ['in the order of the choices', ['to:1', 'to:2']],
    ['in the other order', ['to:2', 'to:1']],
  ])('brings two removed neighbours back in their order, undone %s', (_how, order) => {
    const field = new Field('ann@army.mil', 'kim@army.ml', 'sam@gmial.com', 'bob@army.mil');
    const before = field.addresses;
    field.write('to:1', remove).write('to:2', remove);
    for (const id of order) field.undo(id);
    expect(field.addresses).toEqual(before);
  });

  it('brings a removed recipient back behind a neighbour that was corrected', () => {
    const field = new Field('kim@army.ml', 'sam@gmial.com', 'bob@army.mil');
    field.write('to:1', remove).write('to:0', use('kim@army.mil')).undo('to:1');
    expect(field.addresses).toEqual(['kim@army.mil', 'sam@gmial.com', 'bob@army.mil']);
  });

  it('brings the first recipient back before the next one', () => {
    const field = new Field('kim@army.ml', 'bob@army.mil');
    expect(field.write('to:0', remove).undo('to:0').addresses).toEqual(['kim@army.ml', 'bob@army.mil']);
  });

  it('leaves an address that was in the field before the correction', () => {
    const field = new Field('kim@army.mil', 'kim@army.ml');
    expect(field.write('to:1', use('kim@army.mil')).addresses).toEqual(['kim@army.mil']);
    expect(field.undo('to:1').addresses).toEqual(['kim@army.mil', 'kim@army.ml']);
  });

  it('leaves a corrected address as long as another correction needs it', () => {
    const field = new Field('sam@gmial.com', 'sam@gmal.com');
    field.write('to:0', use('sam@gmail.com')).write('to:1', use('sam@gmail.com'));
    expect(field.addresses).toEqual(['sam@gmail.com']);
    expect(field.undo('to:0').addresses).toEqual(['sam@gmial.com', 'sam@gmail.com']);
    expect(field.undo('to:1').addresses).toEqual(['sam@gmial.com', 'sam@gmal.com']);
  });

  it.each([
    ['in their order', ['to:0', 'to:3']],
    ['in the other order', ['to:3', 'to:0']],
  ])('brings the same address back to both of its places among equal neighbours, %s', (_how, order) => {
    const field = new Field('kim@army.ml', 'jo@navy.mil', 'jo@navy.mil', 'kim@army.ml');
    const before = field.addresses;
    field.write('to:0', use('kim@army.mil')).write('to:3', use('kim@army.mil'));
    for (const id of order) field.undo(id);
    expect(field.addresses).toEqual(before);
  });

  it('brings an address back behind neighbours that became one', () => {
    const field = new Field('sam@gmial.com', 'kim@army.ml', 'kim@navy.ml', 'sam@gmial.com');
    const before = field.addresses;
    const edit = (address: string): Choice => ({ type: 'edit', address });
    field.write('to:0', edit('x-sam@navy.mil')).write('to:1', edit('x-kim@navy.mil'));
    field.write('to:2', edit('x-kim@navy.mil')).write('to:3', edit('x-sam@navy.mil'));
    for (const id of ['to:0', 'to:3', 'to:1', 'to:2']) field.undo(id);
    expect(field.addresses).toEqual(before);
  });

  it('undoes several choices at once', () => {
    const field = new Field('sam@gmial.com', 'ann@gmial.com', 'bob@army.mil');
    const before = field.addresses;
    field.write('to:0', use('sam@gmail.com')).write('to:1', remove);
    expect(field.undo('to:0', 'to:1').addresses).toEqual(before);
  });

  it('forgets kept and remembered addresses, unless another choice keeps them', () => {
    const field = new Field('sam@gmial.com', 'sam@gmial.com');
    field.write('to:0', { ...keep, remember: true }).write('to:1', keep);
    expect(undoingOf(field.live, ['to:0'])).toMatchObject({ forget: [], unremember: ['sam@gmial.com'] });
    expect(undoingOf(field.live, ['to:0', 'to:1'])).toEqual({
      restorations: [],
      forget: ['sam@gmial.com'],
      unremember: ['sam@gmial.com'],
    });
  });
});

describe('putting a recipient back', () => {
  const recipient = { field: 'to', address: 'kim@army.ml', displayName: 'Kim' } as const;
  const place = { before: [], after: [] };

  it('is not possible where the address that came instead is gone', () => {
    expect(restored([], { recipient, place, instead: 'kim@army.mil' })).toBeUndefined();
  });

  it('puts it last where none of its neighbours is left', () => {
    const ann = { ...recipient, address: 'ann@army.mil' };
    expect(restored([ann], { recipient, place })).toEqual([ann, recipient]);
  });
});

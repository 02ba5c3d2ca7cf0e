import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { applyChanges } from '../../../../src/review/outcome/apply-changes.ts';
import type { Change } from '../../../../src/review/review.ts';

const at = (field: Recipient['field'], address: string, displayName = ''): Recipient => ({
  field,
  address,
  displayName,
});
const kim = at('to', 'kim@army.ml', 'Kim Miller');
const lee = at('to', 'lee@example.com');
const change = (from: Recipient, to?: string): Change =>
  to === undefined ? { field: from.field, from } : { field: from.field, from, to };

describe('applyChanges', () => {
  it('replaces the entry in its place', () => {
    expect(applyChanges([lee, kim], [change(kim, 'kim@army.mil')])).toEqual([
      lee,
      at('to', 'kim@army.mil', 'Kim Miller'),
    ]);
  });

  it('drops a display name that contains an address', () => {
    const shown = at('to', 'kim@army.ml', 'kim@army.ml');
    expect(applyChanges([shown], [change(shown, 'kim@army.mil')])).toEqual([at('to', 'kim@army.mil')]);
  });

  it('removes only one of two equal entries', () => {
    expect(applyChanges([kim, lee, kim], [change(kim)])).toEqual([lee, kim]);
  });

  it('applies each change to one entry', () => {
    const changes = [change(kim, 'kim@army.mil'), change(kim)];
    expect(applyChanges([kim, lee, kim], changes)).toEqual([at('to', 'kim@army.mil', 'Kim Miller'), lee]);
  });

  it('leaves the same address in another field unchanged', () => {
    const copy = at('cc', kim.address, kim.displayName);
    expect(applyChanges([kim, copy], [change(copy)])).toEqual([kim]);
  });

  it('changes nothing if the entry is gone', () => {
    expect(applyChanges([lee], [change(kim, 'kim@army.mil')])).toEqual([lee]);
  });

  it('keeps one of two equal addresses in a field', () => {
    const right = at('to', 'KIM@army.mil', 'Kim');
    expect(applyChanges([kim, right], [change(kim, 'kim@army.mil')])).toEqual([right]);
    const both = [change(kim, 'kim@army.mil'), change(kim, 'Kim@army.mil')];
    expect(applyChanges([kim, kim], both)).toEqual([at('to', 'kim@army.mil', 'Kim Miller')]);
  });

  it('keeps two addresses that differ only in ß and ss, which may be two persons', () => {
    const strauss = at('to', 'strauss@x.test');
    const changed = applyChanges([kim, strauss], [change(kim, 'strauß@x.test')]);
    expect(changed.map(({ address }) => address)).toEqual(['strauß@x.test', 'strauss@x.test']);
  });

  it('keeps equal addresses in different fields', () => {
    const right = at('cc', 'kim@army.mil');
    expect(applyChanges([kim, right], [change(kim, 'kim@army.mil')])).toEqual([
      at('to', 'kim@army.mil', 'Kim Miller'),
      right,
    ]);
  });

  it('keeps a corrected entry if the other entry with its address is changed', () => {
    const right = at('to', 'kim@army.mil');
    const changes = [change(kim, 'kim@army.mil'), change(right)];
    expect(applyChanges([kim, right], changes)).toEqual([at('to', 'kim@army.mil', 'Kim Miller')]);
  });

  it('never loses a recipient who was not removed', () => {
    const address = fc.constantFrom('a@x.test', 'A@x.test', 'b@x.test', 'c@y.test', 'd@y.test');
    const recipient = fc.record({
      field: fc.constantFrom<Recipient['field']>('to', 'cc', 'bcc'),
      address,
      displayName: fc.constantFrom('', 'Ann', 'a@x.test'),
    });
    const drawn = fc.array(fc.tuple(recipient, fc.option(address), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(drawn, (entries) => {
        const changes = entries.flatMap(([from, to]) => (to === null ? [] : [change(from, to)]));
        const after = applyChanges(
          entries.map(([from]) => from),
          changes,
        );
        const reached = (field: string, who: string) =>
          after.some((each) => each.field === field && each.address.toLowerCase() === who.toLowerCase());
        for (const { field, to } of changes) expect(reached(field, to ?? '')).toBe(true);
        const untouched = entries.filter(
          ([from, to]) => to === null && !changes.some((each) => each.from.address === from.address),
        );
        for (const [from] of untouched) expect(reached(from.field, from.address)).toBe(true);
      }),
    );
  });
});

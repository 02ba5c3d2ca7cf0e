import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreRecipients } from '../../../../src/outlook/message/restore-recipients.ts';
import type { Restoration } from '../../../../src/review/outcome/restoration.ts';
import { FakeOutlook } from '../fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const kim = { field: 'to', address: 'kim@army.ml', displayName: 'Kim Lee' } as const;
const place = { before: [], after: [] };
const instead: Restoration = { recipient: kim, place, instead: 'kim@army.mil' };

const restore = async (outlook: FakeOutlook, ...wanted: Restoration[]) => {
  vi.stubGlobal('Office', outlook.office);
  const done = restoreRecipients(wanted);
  await vi.advanceTimersByTimeAsync(60_000);
  return done;
};
const entry = (emailAddress: string, displayName: string) => ({ emailAddress, displayName });

describe('putting recipients back', () => {
  it('writes the field with the recipient as it was, and reads it again', async () => {
    const outlook = new FakeOutlook({ fields: { to: [entry('kim@army.mil', 'Kim Lee'), 'ann@army.mil'] } });
    expect(await restore(outlook, instead)).toEqual({ type: 'applied', changes: 1 });
    expect(outlook.fields.to).toEqual([
      entry('kim@army.ml', 'Kim Lee'),
      entry('ann@army.mil', 'ann@army.mil'),
    ]);
  });

  it('writes nothing if the address that came instead is gone', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] } });
    expect(await restore(outlook, instead)).toEqual({
      type: 'refused',
      obstacle: { reason: 'changed-meanwhile', recipient: kim },
    });
    expect(outlook.calls('to.setAsync')).toBe(0);
  });

  it.each([
    ['that Outlook cannot store', ['kim@army.mil'], { ...kim, address: 'kim@@army.mil' }, 'not-written'],
    ['beside a contact group', ['kim@army.mil', entry('', 'Our team')], kim, 'no-smtp-address'],
    ['that makes a field too long', people(100), kim, 'not-written'],
    ['in a longer field', people(101), kim, 'too-many'],
  ] as const)('refuses an address %s', async (_what, to, recipient, reason) => {
    const outlook = new FakeOutlook({ fields: { to } });
    const added = to.length > 2 ? { recipient, place } : { recipient, place, instead: 'kim@army.mil' };
    expect(await restore(outlook, added)).toMatchObject({ type: 'refused', obstacle: { reason } });
    expect(outlook.calls('to.setAsync')).toBe(0);
  });

  it('restores what was there if Outlook carries out another change', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.mil'] } }).fault('to.setAsync', 'ignore');
    expect(await restore(outlook, instead)).toMatchObject({ obstacle: { reason: 'not-written' } });
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
  });

  it('does nothing if nothing is wanted', async () => {
    const outlook = new FakeOutlook();
    expect(await restore(outlook)).toEqual({ type: 'applied', changes: 0 });
    expect(outlook.log).toEqual([]);
  });
});

function people(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `p${index}@army.mil`);
}

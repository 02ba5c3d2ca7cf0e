import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onNewMessage } from '../../../src/events/on-new-message.ts';
import { quietLimit } from '../../../src/outlook/event/send-event.ts';
import { rememberKept } from '../../../src/outlook/storage/kept.ts';
import { type Fault, FakeOutlook } from '../outlook/fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Setting = ConstructorParameters<typeof FakeOutlook>[0];

const fields = { to: ['Kim@Army.mil', 'lee@navy.ml'], cc: ['pat@af.mil'], bcc: ['archive@unit.mil'] };

/** Fires the event; returns how often it was completed and what is stored with the message then. */
async function fire(setting: Setting = {}, prepare: (outlook: FakeOutlook) => void = () => undefined) {
  const outlook = new FakeOutlook({ composeType: 'reply', fields, ...setting });
  vi.stubGlobal('Office', outlook.office);
  prepare(outlook);
  const completed = vi.fn();
  void onNewMessage({ completed });
  await vi.advanceTimersByTimeAsync(quietLimit + 10_000);
  return { outlook, completed: completed.mock.calls, stored: outlook.session.get('nearmiss.thread') };
}

describe('beginning to write a message', () => {
  it('notes whom Outlook itself put into To and Cc of a reply, by address only', async () => {
    const { stored, completed } = await fire();
    expect(JSON.parse(stored ?? '')).toEqual({
      version: 1,
      answered: 'kim@army.mil',
      inherited: ['lee@navy.ml', 'pat@af.mil'],
    });
    expect(completed).toEqual([[undefined]]);
  });

  it.each(['newMail', 'forward', 'anythingElse'])(
    'notes nothing of a message of the type %s',
    async (composeType) => {
      const { outlook, completed } = await fire({ composeType });
      expect(outlook.log).toEqual(['item.getComposeTypeAsync']);
      expect(completed).toEqual([[undefined]]);
    },
  );

  it('notes nothing of an appointment', async () => {
    const { outlook, completed } = await fire({ kind: 'appointment' });
    expect(outlook.log).toEqual([]);
    expect(completed).toEqual([[undefined]]);
  });

  it('changes nothing in the message, and makes one call at a time', async () => {
    const { outlook } = await fire();
    expect(outlook.mostAtATime).toBe(1);
    expect(outlook.log).toEqual([
      'item.getComposeTypeAsync',
      'to.getAsync',
      'cc.getAsync',
      'sessionData.setAsync',
    ]);
  });

  it('loses nothing that the sender kept', async () => {
    const { outlook } = await fire({}, () => void rememberKept(['lee@navy.ml']));
    expect([...outlook.session.keys()].sort()).toEqual(['nearmiss.kept', 'nearmiss.thread']);
  });

  const calls = ['item.getComposeTypeAsync', 'to.getAsync', 'cc.getAsync', 'sessionData.setAsync'];
  const faults: Fault[] = [
    'fail',
    'never',
    'null',
    'throw',
    'twice',
    'ignore',
    { value: 7 },
    { value: { composeType: 7 } },
  ];
  it.each(calls.flatMap((name) => faults.map((fault) => ({ name, fault }))))(
    'completes the event once, whatever Outlook answers: $name $fault',
    async ({ name, fault }) => {
      const { completed } = await fire({}, (outlook) => outlook.fault(name, fault));
      expect(completed).toEqual([[undefined]]);
    },
  );

  it.each([
    ['without session data', 'sessionData'],
    ['without a compose type', 'getComposeTypeAsync'],
    ['without To', 'to'],
  ])('stores nothing and completes the event %s', async (_, member) => {
    const { completed, stored } = await fire({}, (outlook) => void (outlook.item[member] = undefined));
    expect(stored).toBeUndefined();
    expect(completed).toEqual([[undefined]]);
  });
});

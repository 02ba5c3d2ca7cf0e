import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recipientsChangedHandler } from '../../../src/events/on-recipients-changed.ts';
import { rememberKept } from '../../../src/outlook/storage/kept.ts';
import { earlyKey, notify, noticeKey } from '../../../src/outlook/notice/notice.ts';
import { quietLimit } from '../../../src/outlook/event/send-event.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { type Fault, FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked, damaged } from '../policy/baked.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A message with its handler: sets the recipients, fires the event and returns the early notice. */
function compose(outlook: FakeOutlook, policy?: unknown, policyText = baked(policy)) {
  vi.stubGlobal('Office', outlook.office);
  const handler = recipientsChangedHandler(configureAddIn(policyText, '2026-11-24'));
  const completed: unknown[] = [];
  return {
    completed,
    to: (...addresses: string[]) => {
      outlook.fields.to = addresses.map((emailAddress) => ({ emailAddress, displayName: '' }));
      return handler({ completed: (answer) => void completed.push(answer) });
    },
    early: () => outlook.notices.get(earlyKey),
  };
}

const rest = () => vi.advanceTimersByTimeAsync(quietLimit + 10_000);

describe('the early notice', () => {
  it('appears, is replaced and disappears as recipients change', async () => {
    const { to, early, completed } = compose(new FakeOutlook());
    await to('kim@army.ml');
    expect(early()).toContain('kim@army.ml');
    await to('kim@army.mil', 'jo@gmial.com');
    expect(early()).toContain('jo@gmial.com');
    expect(early()).not.toContain('kim@army.ml');
    await to('kim@army.mil');
    expect(early()).toBeUndefined();
    expect(completed).toEqual([undefined, undefined, undefined]);
  });

  it('is not shown for good recipients, and only one call runs at a time', async () => {
    const outlook = new FakeOutlook();
    const { to } = compose(outlook);
    await to('kim@army.mil');
    expect(outlook.mostAtATime).toBe(1);
    expect(outlook.notices.size).toBe(0);
  });

  it('shows the address in the display name of an entry without one', async () => {
    const outlook = new FakeOutlook({ fields: { cc: [{ emailAddress: '', displayName: 'lee@navy.ml' }] } });
    const { to, early } = compose(outlook);
    await to('kim@army.mil');
    expect(early()).toContain('lee@navy.ml');
  });

  it('stays while Outlook does not return the address of a recipient (office-js 2502)', async () => {
    const { to, early } = compose(new FakeOutlook());
    await to('kim@army.ml');
    await to('');
    expect(early()).toContain('kim@army.ml');
  });

  it('leaves out what the sender kept', async () => {
    const { to, early } = compose(new FakeOutlook());
    await rememberKept(['kim@army.ml']);
    await to('kim@army.ml');
    expect(early()).toBeUndefined();
  });

  it('shows what the policy only wants to be noticed', async () => {
    const { to, early } = compose(new FakeOutlook(), {
      severities: { strength: { strong: 'notice', medium: 'notice' } },
    });
    await to('kim@army.ml');
    expect(early()).toContain('kim@army.ml');
  });

  it('names the suggestion if there is a single one that fits', async () => {
    const { to, early } = compose(new FakeOutlook());
    await to('kim@army.ml');
    expect(early()).toBe('kim@army.ml looks mistyped. Did you mean kim@army.mil?');
    const long = 'k'.repeat(64);
    await to(`${long}@army.ml`);
    expect(early()).toBe(`Please check ${long}@army.ml.`);
    await to('kim@army.ml', 'jo@gmial.com');
    expect(early()).toBe('Please check kim@army.ml and 1 other address.');
  });

  it('says that an address is denied', async () => {
    const { to, early } = compose(new FakeOutlook(), { deny: [{ domain: '.ml', reason: 'No.' }] });
    await to('kim@orange.ml');
    expect(early()).toBe('Your organization does not allow sending to kim@orange.ml.');
  });

  it('leaves the notice of the last Send in place', async () => {
    const outlook = new FakeOutlook();
    const { to } = compose(outlook);
    await notify('Press Send again.');
    await to('kim@army.mil');
    expect([...outlook.notices.keys()]).toEqual([noticeKey]);
  });

  it('follows the newest of several changes at once', async () => {
    const { to, early, completed } = compose(new FakeOutlook());
    const all = [to('kim@army.ml'), to('jo@gmial.com'), to('kim@army.mil')];
    await Promise.all(all);
    expect(early()).toBeUndefined();
    const more = [to('kim@army.mil'), to('kim@army.ml')];
    await Promise.all(more);
    expect(early()).toContain('kim@army.ml');
    expect(completed).toHaveLength(5);
  });
});

describe('a slow recipients event', () => {
  it('does not replace the notice of a newer one', async () => {
    const { to, early, completed } = compose(new FakeOutlook().fault('sessionData.getAsync', 'never'));
    const slow = to('kim@army.ml');
    await vi.advanceTimersByTimeAsync(100);
    await to('kim@army.mil');
    await rest();
    await slow;
    expect(early()).toBeUndefined();
    expect(completed).toHaveLength(2);
  });
});

describe('if anything fails while recipients change', () => {
  const calls = ['to.getAsync', 'from.getAsync', 'sessionData.getAsync', 'notificationMessages.replaceAsync'];
  const faults: Fault[] = ['fail', 'never', 'null', 'throw', 'twice', { value: 7 }];

  it.each(calls.flatMap((call) => faults.map((fault) => [call, fault] as const)))(
    'the event is completed once: %s, %j',
    async (call, fault) => {
      const { to, completed } = compose(new FakeOutlook().fault(call, fault));
      const done = to('kim@army.ml');
      await rest();
      await done;
      expect(completed).toEqual([undefined]);
    },
  );

  it('a broken policy shows nothing before Send', async () => {
    const { to, early, completed } = compose(new FakeOutlook(), undefined, damaged);
    await to('kim@army.ml');
    expect(early()).toBeUndefined();
    expect(completed).toEqual([undefined]);
  });
});

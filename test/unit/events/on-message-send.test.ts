import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageSendHandler } from '../../../src/events/on-message-send.ts';
import { earlyKey } from '../../../src/outlook/notice/notice.ts';
import { sendLimit, type Answer } from '../../../src/outlook/event/send-event.ts';
import { rememberKept } from '../../../src/outlook/storage/kept.ts';
import { readBlockedSend } from '../../../src/outlook/storage/last-blocked-send.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { dayOf } from '../../../src/review/memory/day.ts';
import { en } from '../../../src/text/load/en.ts';
import { type Fault, FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked, damaged } from '../policy/baked.ts';

const build = '1.2.3';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs one Send to its end. */
async function press(outlook: FakeOutlook, policy?: unknown, policyText = baked(policy)): Promise<Answer[]> {
  vi.stubGlobal('Office', outlook.office);
  const answers: Answer[] = [];
  const handler = messageSendHandler(configureAddIn(policyText, '2026-11-24'), build);
  const done = handler({ completed: (...answer) => void answers.push(...(answer as Answer[])) });
  await vi.advanceTimersByTimeAsync(sendLimit + 60_000);
  await done;
  return answers;
}

const allow = [{ allowEvent: true }];
const today = () => dayOf(Date.now());
const soldier = (more: object = {}) => new FakeOutlook({ fields: { to: ['kim@army.ml'] }, ...more });
const writes = ({ log }: FakeOutlook) => log.filter((name) => /setAsync|addAsync/.test(name));

describe('a good message', () => {
  it('is sent at once, with four calls, if it teaches nothing new', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.mil'], cc: ['lee@gmail.com'] } });
    outlook.settings['nearmiss.domains'] = `1,gmail.com 1 ${dayOf(Date.now())}`;
    expect(await press(outlook)).toEqual(allow);
    expect(outlook.log).toEqual(['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'from.getAsync']);
  });

  it.each(['message', 'appointment'] as const)('teaches the mailbox its outside hosts: %s', async (kind) => {
    const to = ['kim@army.mil', 'lee@fabrikam.com'];
    const outlook = new FakeOutlook({ kind, fields: { [kind === 'message' ? 'to' : 'required']: to } });
    expect(await press(outlook)).toEqual(allow);
    expect(outlook.saved).toEqual({ 'nearmiss.domains': `1,fabrikam.com 1 ${today()}` });
  });

  it('is sent after at most two seconds if Outlook does not save what was learned', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['lee@fabrikam.com'] } });
    vi.stubGlobal('Office', outlook.fault('roamingSettings.saveAsync', 'never').office);
    const answers: unknown[] = [];
    const done = messageSendHandler(
      configureAddIn(undefined),
      build,
    )({ completed: (answer) => void answers.push(answer) });
    await vi.advanceTimersByTimeAsync(1900);
    expect(answers).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    await done;
    expect(answers).toEqual(allow);
    expect(outlook.settings).toEqual({});
  });

  it('teaches nothing if the policy forbids it, and what was learned before has no effect', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['lee@adatum.com', 'kim@fabrikan.com'] } });
    outlook.settings['nearmiss.domains'] = `1,fabrikam.com 9 ${today()}`;
    expect(await press(outlook, { learn: { mailbox: false } })).toEqual(allow);
    expect(outlook.saved).toEqual({});
    expect((await press(outlook))[0]?.allowEvent).toBe(false);
  });

  it('may be an invitation', async () => {
    const outlook = new FakeOutlook({ kind: 'appointment', fields: { required: ['kim@army.mil'] } });
    expect(await press(outlook)).toEqual(allow);
  });
});

describe('an entry without an address (office-js 1411, 2502)', () => {
  const withEntry = (displayName: string) =>
    new FakeOutlook({ fields: { to: [{ emailAddress: '', displayName }] } });

  it('is stopped, and the alert shows the address in its display name', async () => {
    const [answer] = await press(withEntry('kim@army.ml'));
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toMatch(/^kim@army\.ml: .*Did you mean kim@army\.mil\?/);
  });

  it('is also stopped if it has an address of the Exchange directory (office-js 3701)', async () => {
    const entry = { emailAddress: '/o=Ex/cn=Recipients/cn=kim', displayName: 'kim@army.ml' };
    const [answer] = await press(new FakeOutlook({ fields: { cc: [entry] } }));
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toMatch(/^kim@army\.ml: .*Did you mean kim@army\.mil\?/);
  });

  it.each(['boss@army.mil', 'Our team'])('is sent if nothing is doubtful: %s', async (name) => {
    expect(await press(withEntry(name))).toEqual(allow);
  });

  it.each(['block', 'ask', 'allow'] as const)(
    'counts as unchecked if it is a person, and the policy decides: %s',
    async (whenUnreadable) => {
      const person = { emailAddress: '', displayName: 'Kim Miller', recipientType: 'user' };
      const outlook = new FakeOutlook().fault('to.getAsync', { value: [person] });
      const [answer] = await press(outlook, { whenUnreadable });
      expect(answer?.allowEvent).toBe(whenUnreadable === 'allow');
      expect(answer?.sendModeOverride).toBe(whenUnreadable === 'ask' ? 'promptUser' : undefined);
      if (whenUnreadable !== 'allow')
        expect(await readBlockedSend()).toMatchObject({ unchecked: 'recipients' });
    },
  );
});

describe('a doubtful message', () => {
  it.each(['to', 'cc', 'bcc'] as const)('is stopped with an alert that opens the pane: %s', async (field) => {
    const outlook = new FakeOutlook({ fields: { [field]: ['kim@army.ml'] } });
    const [answer, ...others] = await press(outlook);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      allowEvent: false,
      cancelLabel: 'Check recipients',
      commandId: 'NearmissMessagePane',
      contextData: `{"version":1,"from":"alert","doubts":["${field}:0"]}`,
    });
    expect(answer?.errorMessage).toMatch(/^kim@army\.ml: .*Did you mean kim@army\.mil\?/);
    expect(answer?.sendModeOverride).toBeUndefined();
    expect(writes(outlook)).toEqual(['sessionData.setAsync']);
  });

  it('opens the pane of an appointment if it is an invitation', async () => {
    const outlook = new FakeOutlook({ kind: 'appointment', fields: { optional: ['kim@army.ml'] } });
    expect((await press(outlook))[0]).toMatchObject({ commandId: 'NearmissAppointmentPane' });
  });

  it('is stopped with directions to the toolbar button before Mailbox 1.14', async () => {
    const [answer] = await press(soldier({ mailbox: 12 }));
    expect(Object.keys(answer ?? {})).toEqual(['allowEvent', 'errorMessage']);
    expect(answer?.errorMessage).toContain('“Check recipients” in the toolbar');
  });

  it('is sent if the sender kept the address in the pane', async () => {
    const outlook = soldier();
    vi.stubGlobal('Office', outlook.office);
    await rememberKept(['kim@army.ml']);
    expect(await press(outlook)).toEqual(allow);
  });

  it('is stopped if the address is denied, whatever was kept, without a way to send anyway', async () => {
    const policy = { deny: [{ domain: 'army.ml', reason: 'Write to .mil only.' }] };
    const outlook = soldier();
    vi.stubGlobal('Office', outlook.office);
    await rememberKept(['kim@army.ml']);
    const [answer] = await press(outlook, policy);
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toContain('Write to .mil only.');
    expect(answer?.sendModeOverride).toBeUndefined();
  });

  it('is sent with a notice if the policy only asks for one', async () => {
    const policy = { severities: { strength: { strong: 'notice', medium: 'notice' } } };
    const outlook = soldier();
    expect(await press(outlook, policy)).toEqual(allow);
    expect(outlook.notices.get(earlyKey)).toBe('kim@army.ml looks mistyped. Did you mean kim@army.mil?');
  });

  it('is sent even if the notice cannot be shown', async () => {
    const policy = { severities: { strength: { strong: 'notice', medium: 'notice' } } };
    const outlook = soldier().fault('notificationMessages.replaceAsync', 'never');
    expect(await press(outlook, policy)).toEqual(allow);
  });
});

describe('a message that cannot be read', () => {
  const faults: Fault[] = ['fail', 'never', 'null', 'throw', { value: 'rubbish' }, { value: null }];

  it.each(faults)('is stopped, and the alert says so: %j', async (fault) => {
    expect(await press(soldier().fault('cc.getAsync', fault))).toEqual([
      { allowEvent: false, errorMessage: en.notice.unreadableBlocked },
    ]);
  });

  it('is sent if the policy allows it', async () => {
    const outlook = soldier().fault('to.getAsync', 'fail');
    expect(await press(outlook, { whenUnreadable: 'allow' })).toEqual(allow);
  });

  it('is left to the sender if the policy says so and Outlook can ask', async () => {
    expect(await press(soldier().fault('to.getAsync', 'fail'), { whenUnreadable: 'ask' })).toEqual([
      { allowEvent: false, errorMessage: en.alert.unreadable, sendModeOverride: 'promptUser' },
    ]);
    expect(
      await press(soldier({ mailbox: 13 }).fault('to.getAsync', 'fail'), { whenUnreadable: 'ask' }),
    ).toEqual([{ allowEvent: false, errorMessage: en.notice.unreadableBlocked }]);
  });

  it('includes one with more recipients than Outlook may have returned', async () => {
    const to = Array.from({ length: 1000 }, (_, n) => `kim${n}@army.mil`);
    expect(await press(new FakeOutlook({ fields: { to } }))).toEqual([
      { allowEvent: false, errorMessage: en.notice.notAllRead('To') },
    ]);
  });

  it('is still asked about if only the kept addresses cannot be read', async () => {
    const [answer] = await press(soldier().fault('sessionData.getAsync', 'never'));
    expect(answer?.errorMessage).toContain('kim@army.ml');
  });
});

describe('what a blocked send stores with the message', () => {
  const by = { at: expect.any(Number) as number, policyVersion: '7', build };
  const left = async (outlook: FakeOutlook, policy: object = {}, text?: string) => {
    await press(outlook, undefined, text ?? baked({ version: '7', ...policy }));
    return readBlockedSend();
  };
  const full = () =>
    new FakeOutlook({ fields: { cc: Array.from({ length: 1000 }, (_, index) => `p${index}@army.mil`) } });

  it('is the time, the policy version and the build', async () => {
    expect(await left(soldier())).toEqual(by);
  });

  it('includes what could not be checked', async () => {
    const deaf = () => soldier().fault('to.getAsync', 'fail');
    expect(await left(deaf())).toEqual({ ...by, unchecked: 'recipients' });
    expect(await left(deaf(), { whenUnreadable: 'ask' })).toEqual({ ...by, unchecked: 'recipients' });
    expect(await left(full())).toEqual({ ...by, unchecked: 'cc' });
    expect(await left(soldier(), {}, damaged)).toEqual({ at: by.at, build, unchecked: 'policy' });
  });

  it('is missing if no message was blocked', async () => {
    expect(await left(new FakeOutlook({ fields: { to: ['kim@army.mil'] } }))).toBeUndefined();
    expect(await left(full(), { whenUnreadable: 'allow' })).toBeUndefined();
  });

  it.each<Fault>(['fail', 'never', 'null', 'twice', 'throw'])(
    'does not affect the answer if it cannot be stored: %s',
    async (fault) => {
      const [answer, ...others] = await press(soldier().fault('sessionData.setAsync', fault));
      expect(others).toEqual([]);
      expect(answer).toMatchObject({ allowEvent: false, commandId: 'NearmissMessagePane' });
    },
  );
});

describe('a defect', () => {
  it.each(['to.getAsync', 'from.getAsync', 'sessionData.getAsync'])(
    'of an Outlook that answers twice leads to only one answer (%s)',
    async (call) => {
      const answers = await press(soldier().fault(call, 'twice'));
      expect(answers).toEqual([expect.objectContaining({ allowEvent: false })]);
      expect(answers[0]?.errorMessage).toContain('kim@army.ml');
    },
  );

  it('of the policy stops every message, and the alert says why', async () => {
    expect(await press(soldier(), undefined, damaged)).toEqual([
      { allowEvent: false, errorMessage: en.notice.policyBroken },
    ]);
  });

  it('of a missing Outlook object leads to one answer, which blocks and says why', async () => {
    vi.stubGlobal('Office', undefined);
    const answers: Answer[] = [];
    const done = messageSendHandler(
      configureAddIn(undefined, '2026-11-24'),
      build,
    )({
      completed: (...answer) => void answers.push(...(answer as Answer[])),
    });
    await vi.advanceTimersByTimeAsync(sendLimit + 60_000);
    await done;
    expect(answers).toEqual([{ allowEvent: false, errorMessage: en.notice.unreadableBlocked }]);
  });
});

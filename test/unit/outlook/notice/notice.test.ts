import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearEarly,
  clearNotice,
  earlyKey,
  noticeKey,
  noticeLength,
  notify,
  showEarly,
} from '../../../../src/outlook/notice/notice.ts';
import { FakeOutlook } from '../fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const config = (setting: ConstructorParameters<typeof FakeOutlook>[0] = {}) => {
  const outlook = new FakeOutlook(setting);
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

describe('the notice', () => {
  it('replaces the previous one', async () => {
    const outlook = config();
    expect(await notify('one')).toBe(true);
    expect(await notify('two')).toBe(true);
    expect([...outlook.notices]).toEqual([[noticeKey, 'two']]);
    expect(await clearNotice()).toBe(true);
    expect(outlook.notices.size).toBe(0);
  });

  it.each([
    ['as it is up to 150 characters', 'x'.repeat(150), 'x'.repeat(150)],
    ['shortened beyond 150 characters', 'x'.repeat(151), `${'x'.repeat(149)}…`],
    ['shortened between characters', `${'x'.repeat(148)}😀😀`, `${'x'.repeat(148)}…`],
  ])('is shown %s', async (_, text, shown) => {
    const outlook = config();
    await notify(text);
    expect(outlook.notices.get(noticeKey)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(noticeLength);
  });

  it.each(['fail', 'never', 'null', 'throw'] as const)(
    'fails within two seconds if Outlook misbehaves: %s',
    async (fault) => {
      const outlook = config().fault('notificationMessages.replaceAsync', fault);
      outlook.fault('notificationMessages.removeAsync', fault);
      const both = Promise.all([notify('text'), clearNotice()]);
      await vi.advanceTimersByTimeAsync(2000);
      expect(await both).toEqual([false, false]);
    },
  );

  it.each([noticeKey, earlyKey])('has a key of at most 32 characters: %s', (key) => {
    expect(key.length).toBeLessThanOrEqual(32);
  });
});

const early = {
  text: 'Please check.',
  label: 'Check recipients',
  kind: 'message',
  doubts: ['to:0'],
} as const;

describe('the early notice', () => {
  it('has a button that opens the pane, with the ids of the doubts', async () => {
    const outlook = config({ mailbox: 10 });
    expect(await showEarly(early)).toBe(true);
    expect(outlook.noticeDetails.get(earlyKey)).toEqual({
      type: 'insightMessage',
      message: 'Please check.',
      icon: 'Icon.16x16',
      actions: [
        {
          actionType: 'showTaskPane',
          actionText: 'Check recipients',
          commandId: 'NearmissMessagePane',
          contextData: '{"version":1,"from":"notice","doubts":["to:0"]}',
        },
      ],
    });
  });

  it('opens the pane of an appointment for an appointment', async () => {
    const outlook = config();
    await showEarly({ ...early, kind: 'appointment' });
    expect(outlook.noticeDetails.get(earlyKey)?.actions?.[0]?.commandId).toBe('NearmissAppointmentPane');
  });

  it.each([
    ['before Mailbox 1.10', { mailbox: 9 }],
    ['on Android', { hostName: 'OutlookAndroid' }],
    ['on an iPhone', { hostName: 'OutlookIOS' }],
  ])('has no button %s', async (_, setting) => {
    const outlook = config(setting);
    expect(await showEarly(early)).toBe(true);
    expect(outlook.noticeDetails.get(earlyKey)).toEqual({
      type: 'informationalMessage',
      message: 'Please check.',
      icon: 'Icon.16x16',
      persistent: false,
    });
  });

  it('has no button if Outlook refuses it', async () => {
    const outlook = config().fault('notificationMessages.replaceAsync', 'throw', { value: undefined });
    expect(await showEarly(early)).toBe(true);
    expect(outlook.calls('notificationMessages.replaceAsync')).toBe(2);
  });

  it('leaves the notice of Send in place and is removed without it', async () => {
    const outlook = config();
    await notify('Press Send again.');
    await showEarly(early);
    expect([...outlook.notices.keys()]).toEqual([noticeKey, earlyKey]);
    expect(await clearEarly()).toBe(true);
    expect([...outlook.notices.keys()]).toEqual([noticeKey]);
  });

  it('is shortened to the length that Outlook allows', async () => {
    const outlook = config();
    await showEarly({ ...early, text: 'x'.repeat(400) });
    expect(outlook.notices.get(earlyKey)).toHaveLength(noticeLength);
  });
});

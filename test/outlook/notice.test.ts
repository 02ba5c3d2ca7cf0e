import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearNotice, noticeKey, noticeLength, notify } from '../../src/outlook/notice.ts';
import { FakeOutlook } from './fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const installed = () => {
  const outlook = new FakeOutlook();
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

describe('the notice', () => {
  it('replaces the one before', async () => {
    const outlook = installed();
    expect(await notify('one')).toBe(true);
    expect(await notify('two')).toBe(true);
    expect([...outlook.notices]).toEqual([[noticeKey, 'two']]);
    expect(await clearNotice()).toBe(true);
    expect(outlook.notices.size).toBe(0);
  });

  it.each([
    ['as it is up to 150 characters', 'x'.repeat(150), 'x'.repeat(150)],
    ['cut where it is longer', 'x'.repeat(151), `${'x'.repeat(149)}…`],
    ['cut between characters', `${'x'.repeat(148)}😀😀`, `${'x'.repeat(148)}…`],
  ])('is shown %s', async (_, text, shown) => {
    const outlook = installed();
    await notify(text);
    expect(outlook.notices.get(noticeKey)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(noticeLength);
  });

  it.each(['fail', 'never', 'null', 'throw'] as const)('does not keep anybody waiting: %s', async (fault) => {
    const outlook = installed().fault('notificationMessages.replaceAsync', fault);
    outlook.fault('notificationMessages.removeAsync', fault);
    const both = Promise.all([notify('text'), clearNotice()]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await both).toEqual([false, false]);
  });

  it('has a key that Outlook takes', () => {
    expect(noticeKey.length).toBeLessThanOrEqual(32);
  });
});

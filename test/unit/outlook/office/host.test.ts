import { afterEach, describe, expect, it, vi } from 'vitest';
import { client, clientFacts } from '../../../../src/outlook/office/host.ts';
import { FakeOutlook } from '../fake-outlook.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the client', () => {
  it.each([
    ['OutlookWebApp', 'OfficeOnline', 'web', 'same-send'],
    ['newOutlookWindows', 'OfficeOnline', 'new-windows', 'press-send-again'],
    ['Outlook', 'PC', 'classic-windows', 'same-send'],
    ['Outlook', 'Mac', 'mac', 'press-send-again'],
    ['OutlookIOS', 'iOS', 'mobile', 'press-send-again'],
    ['OutlookAndroid', 'Android', 'mobile', 'press-send-again'],
    ['Something new', 'PC', 'unknown', 'press-send-again'],
  ])(
    '%s on %s is %s, where after a correction the sender continues with: %s',
    (hostName, platform, expected, then) => {
      vi.stubGlobal('Office', new FakeOutlook({ hostName, platform }).office);
      expect(client()).toBe(expected);
      expect(clientFacts[client()].afterCorrection).toBe(then);
    },
  );

  it('names an issue for every known client that cannot continue the same send', () => {
    const reasoned = Object.entries(clientFacts).filter(([name]) => !['mobile', 'unknown'].includes(name));
    for (const [name, { afterCorrection, issues }] of reasoned)
      expect(issues.length > 0, name).toBe(afterCorrection === 'press-send-again');
  });
});

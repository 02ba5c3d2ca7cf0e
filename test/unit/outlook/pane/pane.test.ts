import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHint } from '../../../../src/outlook/pane/initialization-context.ts';
import { watchMessage } from '../../../../src/outlook/pane/pane-events.ts';
import { canSendNow, sendNow } from '../../../../src/outlook/message/send-now.ts';
import { FakeOutlook } from '../fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const config = (setting: ConstructorParameters<typeof FakeOutlook>[0] = {}, newer = false) => {
  const outlook = new FakeOutlook(setting);
  outlook.newer = newer;
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(100_000);
  return work;
}

describe('readHint', () => {
  it('says what opened the pane', async () => {
    config().initializationContext = '{"version":1,"from":"alert","doubts":["to:0"]}';
    expect(await readHint()).toEqual({ from: 'alert', doubts: ['to:0'] });
  });

  it.each(['fail', 'never', 'null', 'throw', { value: 7 }] as const)(
    'is nothing where Outlook’s answer is: %j',
    async (fault) => {
      config().fault('item.getInitializationContextAsync', fault);
      expect(await settled(readHint())).toBeUndefined();
    },
  );

  it('is nothing before Mailbox 1.8', async () => {
    delete config().item.getInitializationContextAsync;
    expect(await readHint()).toBeUndefined();
  });
});

describe('watchMessage', () => {
  it('tells of both changes where office.js knows both', () => {
    const { itemHandlers } = config({}, true);
    const told: string[] = [];
    watchMessage({ onRecipients: () => told.push('recipients'), onHint: () => told.push('hint') });
    for (const handler of itemHandlers.values()) handler({});
    expect(told).toEqual(['recipients', 'hint']);
  });

  it('tells of recipients only with the office.js from npm', () => {
    const { itemHandlers } = config();
    watchMessage({ onRecipients: () => undefined, onHint: () => undefined });
    expect([...itemHandlers.keys()]).toEqual(['olkRecipientsChanged']);
  });

  it('does without where Outlook refuses', () => {
    config().item.addHandlerAsync = () => {
      throw new Error('not supported');
    };
    expect(() => watchMessage({ onRecipients: () => undefined, onHint: () => undefined })).not.toThrow();
  });
});

describe('sending from the pane', () => {
  type Done = (result: unknown) => void;
  const sendAsync = (status: string) => (done: Done) =>
    done({ status, error: { code: 7000, name: 'x', message: 'x' } });

  it.each([
    ['from Mailbox 1.15 on', 15, true, true],
    ['not before', 14, true, false],
    ['not where office.js has no such function', 16, false, false],
  ])('is possible %s', (_, mailbox, has, can) => {
    const { item } = config({ mailbox });
    if (has) item.sendAsync = sendAsync('succeeded');
    expect(canSendNow()).toBe(can);
  });

  it('is impossible without an item', () => {
    vi.stubGlobal('Office', {
      context: { requirements: { isSetSupported: () => true }, mailbox: { item: null } },
    });
    expect(canSendNow()).toBe(false);
  });

  it.each([
    ['succeeded', true],
    ['failed', false],
  ])('says whether Outlook took it: %s', async (status, sent) => {
    config({ mailbox: 15 }).item.sendAsync = sendAsync(status);
    expect(await sendNow()).toBe(sent);
  });

  it('is not waited for without end', async () => {
    config({ mailbox: 15 }).item.sendAsync = () => undefined;
    expect(await settled(sendNow())).toBe(false);
  });
});

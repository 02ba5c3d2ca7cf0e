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
  it('returns what opened the pane', async () => {
    config().initializationContext = '{"version":1,"from":"alert","doubts":["to:0"]}';
    expect(await readHint()).toEqual({ from: 'alert', doubts: ['to:0'] });
  });

  it.each(['fail', 'never', 'null', 'throw', { value: 7 }] as const)(
    'returns nothing if Outlook’s answer is: %j',
    async (fault) => {
      config().fault('item.getInitializationContextAsync', fault);
      expect(await settled(readHint())).toBeUndefined();
    },
  );

  it('returns nothing before Mailbox 1.8', async () => {
    delete config().item.getInitializationContextAsync;
    expect(await readHint()).toBeUndefined();
  });
});

describe('watchMessage', () => {
  it('reports changed recipients and changed hints if office.js has both events', () => {
    const { itemHandlers } = config({}, true);
    const told: string[] = [];
    watchMessage({ onRecipients: () => told.push('recipients'), onHint: () => told.push('hint') });
    for (const handler of itemHandlers.values()) handler({});
    expect(told).toEqual(['recipients', 'hint']);
  });

  it('reports only changed recipients with the office.js from npm', () => {
    const { itemHandlers } = config();
    watchMessage({ onRecipients: () => undefined, onHint: () => undefined });
    expect([...itemHandlers.keys()]).toEqual(['olkRecipientsChanged']);
  });

  it('continues if Outlook refuses the handlers', () => {
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
    ['Mailbox 1.15 with sendAsync', 15, true, true],
    ['Mailbox 1.14 with sendAsync', 14, true, false],
    ['Mailbox 1.16 without sendAsync', 16, false, false],
  ])('is possible only with Mailbox 1.15 and sendAsync: %s', (_, mailbox, has, can) => {
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
  ])('reports whether Outlook accepted the message: %s', async (status, sent) => {
    config({ mailbox: 15 }).item.sendAsync = sendAsync(status);
    expect(await sendNow()).toBe(sent);
  });

  it('is given up if Outlook never answers', async () => {
    config({ mailbox: 15 }).item.sendAsync = () => undefined;
    expect(await settled(sendNow())).toBe(false);
  });
});

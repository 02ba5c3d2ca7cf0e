import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchContext } from '../../../../src/outlook/office/launch-context.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const outside = { inOutlook: false, locale: 'en-US', theme: undefined };
const office = (context: unknown, ready: Promise<unknown> = Promise.resolve({ host: 'Outlook' })) =>
  vi.stubGlobal('Office', { onReady: () => ready, context });

async function launched() {
  const context = launchContext();
  await vi.advanceTimersByTimeAsync(30_000);
  return context;
}

describe('the launch context', () => {
  it('is outside Outlook if office.js is missing', async () => {
    expect(await launched()).toEqual(outside);
  });

  it.each([
    ['office.js finds no host', Promise.resolve({ host: null, platform: null })],
    ['office.js is never ready', new Promise(() => undefined)],
  ])('is outside Outlook if %s', async (_, ready) => {
    office({ displayLanguage: 'de-DE' }, ready);
    expect(await launched()).toEqual(outside);
  });

  it('is outside Outlook if office.js fails', async () => {
    office({}, Promise.reject(new Error('no')));
    expect(await launched()).toEqual(outside);
  });

  it('contains the language and the colours', async () => {
    office({
      displayLanguage: 'de-DE',
      officeTheme: { bodyBackgroundColor: '#000', bodyForegroundColor: '#fff' },
    });
    expect(await launched()).toEqual({
      inOutlook: true,
      locale: 'de-DE',
      theme: { background: '#000', foreground: '#fff' },
    });
  });

  it.each([
    [{}],
    [{ displayLanguage: '' }],
    [{ displayLanguage: null }],
    [{ displayLanguage: 7 }],
    [{ officeTheme: {} }],
    [{ officeTheme: null }],
    [{ officeTheme: 'dark' }],
    [{ officeTheme: { bodyBackgroundColor: 0x102030, bodyForegroundColor: {} } }],
  ])('has defaults for missing or wrong values: %j', async (context) => {
    office(context);
    expect(await launched()).toEqual({ ...outside, inOutlook: true });
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerHandlers } from '../../../../src/outlook/event/actions.ts';
import { FakeOutlook } from '../fake-outlook.ts';

afterEach(() => void vi.unstubAllGlobals());

const action = () => undefined;

/** Installs an office.js that counts the calls of `onReady`. */
function countingReady(outlook: FakeOutlook) {
  const onReady = vi.fn(() => Promise.resolve());
  vi.stubGlobal('Office', { ...(outlook.office as object), onReady });
  return onReady;
}

describe('registering event handlers', () => {
  it('waits for office.js in a page, but not in the JavaScript-only runtime', () => {
    const outlook = new FakeOutlook();
    const inPage = countingReady(outlook);
    vi.stubGlobal('self', {});
    registerHandlers({ onItemSend: action });
    expect(inPage).toHaveBeenCalledTimes(1);
    const inRuntime = countingReady(outlook);
    vi.stubGlobal('self', undefined);
    registerHandlers({ onItemSend: action });
    expect(inRuntime).not.toHaveBeenCalled();
  });

  it('makes a handler a global function and associates it', () => {
    const outlook = new FakeOutlook();
    const page: Record<string, unknown> = {};
    vi.stubGlobal('Office', outlook.office);
    vi.stubGlobal('self', page);
    registerHandlers({ onItemSend: action });
    expect(page.onItemSend).toBe(action);
    expect(outlook.associated.get('onItemSend')).toBe(action);
  });

  it('only associates a handler if there is no global object of a page', () => {
    const outlook = new FakeOutlook();
    vi.stubGlobal('Office', outlook.office);
    vi.stubGlobal('self', undefined);
    registerHandlers({ onItemSend: action });
    expect(outlook.associated.get('onItemSend')).toBe(action);
  });
});

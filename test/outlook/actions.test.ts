import { afterEach, describe, expect, it, vi } from 'vitest';
import { offer } from '../../src/outlook/actions.ts';
import { FakeOutlook } from './fake-outlook.ts';

afterEach(() => void vi.unstubAllGlobals());

const action = () => undefined;

describe('offer', () => {
  it('makes a handler both a global function and an association', () => {
    const outlook = new FakeOutlook();
    const page: Record<string, unknown> = {};
    vi.stubGlobal('Office', outlook.office);
    vi.stubGlobal('self', page);
    offer('onItemSend', action);
    expect(page.onItemSend).toBe(action);
    expect(outlook.associated.get('onItemSend')).toBe(action);
  });

  it('associates where there is no global object of a page', () => {
    const outlook = new FakeOutlook();
    vi.stubGlobal('Office', outlook.office);
    vi.stubGlobal('self', undefined);
    offer('onItemSend', action);
    expect(outlook.associated.get('onItemSend')).toBe(action);
  });
});

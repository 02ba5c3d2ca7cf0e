import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchTheme } from '../../../../src/outlook/office/watch-theme.ts';

afterEach(() => vi.unstubAllGlobals());

const dark = { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff' };

/** An Outlook of this requirement set; returns what fires the event. */
const outlook = (supported: boolean, addHandlerAsync: (...given: unknown[]) => void, officeTheme?: object) =>
  vi.stubGlobal('Office', {
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    context: { requirements: { isSetSupported: () => supported }, mailbox: { addHandlerAsync }, officeTheme },
  });

const fire = (told: object, officeTheme?: object) => {
  const heard: unknown[] = [];
  outlook(
    true,
    (type, handler) => {
      expect(type).toBe('officeThemeChanged');
      (handler as (event: object) => void)(told);
    },
    officeTheme,
  );
  watchTheme((theme) => heard.push(theme));
  return heard;
};

describe('watching Outlook’s theme', () => {
  it('tells the colours of the event', () => {
    expect(fire({ officeTheme: dark })).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
  });

  it('asks the context where the event tells none, or not all', () => {
    expect(fire({}, dark)).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
    expect(fire({ officeTheme: {} }, dark)).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
    expect(fire({ officeTheme: {} })).toEqual([]);
  });

  it('asks for nothing before Mailbox 1.14', () => {
    const add = vi.fn();
    outlook(false, add);
    watchTheme(() => undefined);
    expect(add).not.toHaveBeenCalled();
  });

  it('goes on without the event where Outlook refuses it', () => {
    outlook(true, () => {
      throw new Error('no');
    });
    expect(() => watchTheme(() => undefined)).not.toThrow();
  });
});

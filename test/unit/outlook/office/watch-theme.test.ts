import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchTheme } from '../../../../src/outlook/office/watch-theme.ts';

afterEach(() => vi.unstubAllGlobals());

const dark = { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff' };

/** Installs an Outlook that supports the requirement set or does not. */
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
  it('passes on the colours of the event', () => {
    expect(fire({ officeTheme: dark })).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
  });

  it('reads the context if the event has no colours, or not all', () => {
    expect(fire({}, dark)).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
    expect(fire({ officeTheme: {} }, dark)).toEqual([{ background: '#292929', foreground: '#ffffff' }]);
    expect(fire({ officeTheme: {} })).toEqual([]);
  });

  it('adds no handler before Mailbox 1.14', () => {
    const add = vi.fn();
    outlook(false, add);
    watchTheme(() => undefined);
    expect(add).not.toHaveBeenCalled();
  });

  it('continues if Outlook refuses the handler', () => {
    outlook(true, () => {
      throw new Error('no');
    });
    expect(() => watchTheme(() => undefined)).not.toThrow();
  });
});

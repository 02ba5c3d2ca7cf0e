import { describe, expect, it } from 'vitest';
import { themeInAddress, withTheme } from '../../../../src/outlook/dialog/theme-in-address.ts';

const dialog = 'https://addins.example.org/dialog.html';

describe('the background colour in a dialog’s address', () => {
  it.each(['#292929', '#FFFFFF', 'white & black', '100 %'])(
    'is read back as it was given: %s',
    (background) => {
      const { search } = new URL(withTheme(dialog, background));
      expect(themeInAddress(search)).toBe(background);
    },
  );

  it('is added to the other parameters', () => {
    expect(withTheme(`${dialog}?locale=de`, '#fff')).toBe(`${dialog}?locale=de&background=%23fff`);
  });

  it('is absent if Outlook gives none', () => {
    expect(withTheme(dialog, undefined)).toBe(dialog);
    expect(themeInAddress('')).toBeUndefined();
  });

  it('is found among the parameters that Outlook adds', () => {
    const url = new URL(withTheme(dialog, '#292929'));
    url.searchParams.set('_host_Info', 'Outlook$Web$16.01');
    expect(themeInAddress(url.search)).toBe('#292929');
  });

  it('is ignored if it cannot be decoded', () => {
    expect(themeInAddress('?background=%E0%A4%A')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { themeInAddress, withTheme } from '../../../../src/outlook/dialog/theme-in-address.ts';

const dialog = 'https://addins.example.org/dialog.html';

describe('the theme in a dialog’s address', () => {
  it.each(['#292929', '#FFFFFF', 'white & black', '100 %'])('comes back as it was told: %s', (background) => {
    const { search } = new URL(withTheme(dialog, background));
    expect(themeInAddress(search)).toBe(background);
  });

  it('stands beside what the address says already', () => {
    expect(withTheme(`${dialog}?locale=de`, '#fff')).toBe(`${dialog}?locale=de&background=%23fff`);
  });

  it('is not there where Outlook tells none', () => {
    expect(withTheme(dialog, undefined)).toBe(dialog);
    expect(themeInAddress('')).toBeUndefined();
  });

  it('is found beside what Outlook puts there', () => {
    const url = new URL(withTheme(dialog, '#292929'));
    url.searchParams.set('_host_Info', 'Outlook$Web$16.01');
    expect(themeInAddress(url.search)).toBe('#292929');
  });

  it('is no theme where it cannot be read', () => {
    expect(themeInAddress('?background=%E0%A4%A')).toBeUndefined();
  });
});

/** The URL parameter with the background colour of Outlook's theme. */
const parameter = 'background';

/**
 * Returns a dialog's URL with the background colour of Outlook's theme. In a dialog
 * `Office.context.officeTheme` is undefined (office-js 6820), and a message from the opener would arrive
 * after the first paint.
 */
export function withTheme(address: string, background: string | undefined): string {
  if (background === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(background)}`;
}

/**
 * Returns the background colour from the opener, or undefined if there is none. Callers must treat it as
 * untrusted text.
 */
export function themeInAddress(search: string): string | undefined {
  const found = search
    .replace(/^\?/, '')
    .split('&')
    .find((each) => each.startsWith(`${parameter}=`));
  try {
    return found === undefined ? undefined : decodeURIComponent(found.slice(parameter.length + 1));
  } catch {
    return undefined;
  }
}

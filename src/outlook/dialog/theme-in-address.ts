/** The name of the address's part in which the opener tells its dialog the background colour of Outlook's theme. */
const part = 'background';

/**
 * A dialog's address that tells it Outlook's theme: in a dialog `Office.context.officeTheme` is undefined (office-js 6820), and
 * what the opener could say later would come after the first paint.
 */
export function withTheme(address: string, background: string | undefined): string {
  if (background === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${part}=${encodeURIComponent(background)}`;
}

/** The background colour that the opener told; undefined where it knew none. Whoever uses it takes it for hostile text. */
export function themeInAddress(search: string): string | undefined {
  const told = search
    .replace(/^\?/, '')
    .split('&')
    .find((each) => each.startsWith(`${part}=`));
  try {
    return told === undefined ? undefined : decodeURIComponent(told.slice(part.length + 1));
  } catch {
    return undefined;
  }
}

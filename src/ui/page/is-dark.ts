/** Below this relative luminance white text has more contrast than black. */
const middle = 0.18;

/**
 * Returns whether a colour (`#rrggbb`, as in Outlook's theme) is dark, by its relative luminance (WCAG 2.2);
 * undefined for any other text.
 */
export function isDark(colour: string): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middle;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

import { isInvisible } from './invisible.ts';
import { ourColour } from './colour.ts';

/**
 * Returns a line that is safe to print, even if it contains text from outside. Control characters (including
 * line ends), bidirectional controls and other invisible characters become escapes such as `\u001b`. Only
 * colours of `painted` stay effective.
 */
export function harmless(line: string): string {
  if (/^[\u0020-\u007e]*$/.test(line)) return line;
  const keepsDirections = isRightToLeft(line);
  // `split` keeps the group: every second part is the number of a colour.
  return line
    .split(ourColour)
    .map((part, at) => (at % 2 === 1 ? `\u001b[${part}m` : withoutControls(part, keepsDirections)))
    .join('');
}

function withoutControls(text: string, keepsDirections: boolean): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isKept = !isInvisible(code) || (keepsDirections && isDirection(code));
    result += isKept ? character : escaped(code);
  }
  return result;
}

const short: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
]);

function escaped(code: number): string {
  const digits = code.toString(16);
  return short.get(code) ?? (code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`);
}

/**
 * Isolates (UAX 9, 2.4) and the two zero-width direction marks, which sentences in right-to-left scripts
 * need.
 */
function isDirection(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x2066 && code <= 0x2069);
}

/** Returns whether the line has letters of a right-to-left script and its isolates are balanced. */
function isRightToLeft(line: string): boolean {
  if (!/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(line)) return false;
  let depth = 0;
  for (const [isolate] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += isolate === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

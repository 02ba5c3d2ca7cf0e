import { isUnseen } from './unseen.ts';
import { ourColour } from './colour.ts';

/**
 * One line that may be printed, whatever strangers wrote in it. Control characters, line ends among them, bidirectional controls and
 * other characters that nobody sees stand there as an escape such as `\u001b`. Only colours of `painted` stay what they are.
 */
export function harmless(line: string): string {
  if (/^[\u0020-\u007e]*$/.test(line)) return line;
  const keepsDirections = isRightToLeft(line);
  // Between two parts stands the number of a colour, which `split` keeps.
  return line
    .split(ourColour)
    .map((part, at) => (at % 2 === 1 ? `\u001b[${part}m` : withoutControls(part, keepsDirections)))
    .join('');
}

function withoutControls(text: string, keepsDirections: boolean): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isKept = !isUnseen(code) || (keepsDirections && isDirection(code));
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

/** Isolates (UAX 9, 2.4) and the two marks without width: sentences in right-to-left scripts need them. */
function isDirection(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x2066 && code <= 0x2069);
}

/** Letters of a right-to-left script, and no isolate that could reach beyond its own text. */
function isRightToLeft(line: string): boolean {
  if (!/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(line)) return false;
  let depth = 0;
  for (const [isolate] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += isolate === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

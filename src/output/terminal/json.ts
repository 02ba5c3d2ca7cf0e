import { isInvisible } from './invisible.ts';

/**
 * Returns a value as lines of JSON for `print`. It parses to the same value, but every control or invisible
 * character is written as `\u` and four hexadecimal digits (RFC 8259, section 7).
 */
export function jsonLines(value: unknown, indent?: number): readonly string[] {
  return JSON.stringify(value, null, indent).split('\n').map(visible);
}

function visible(line: string): string {
  if (/^[\u0020-\u007e]*$/.test(line)) return line;
  let result = '';
  for (const character of line) {
    result += isInvisible(character.codePointAt(0) ?? 0) ? units(character) : character;
  }
  return result;
}

function units(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}

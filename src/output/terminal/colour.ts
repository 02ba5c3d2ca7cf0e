import { randomInt } from 'node:crypto';
import type { Terminal } from './terminal.ts';

interface ColourTerminal {
  readonly stdout: Pick<Terminal['stdout'], 'isTTY' | 'hasColors'>;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Whether to colour what goes to standard output: on a terminal that has colours, unless `NO_COLOR` says otherwise (no-color.org), and wherever
 * `FORCE_COLOR` wants it (force-color.org); `FORCE_COLOR=0` means no.
 */
export function hasColour({ stdout, env }: ColourTerminal): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stdout.isTTY === true && stdout.hasColors?.() === true;
}

/** Select Graphic Rendition (ECMA-48, 8.3.117): what begins a style, and what ends it. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** Numbers that nobody outside this process knows: a colour that a stranger wrote does not have them. */
const secret = Array.from({ length: 4 }, () => String(randomInt(1000, 10_000))).join(';');

/** Finds a colour of ours; its number is the group. */
export const ourColour = new RegExp(`\\u001b\\[(\\d+);${secret}m`);

/** Text in a style, to be printed by `print`, which alone makes a real colour of it. It takes no room in `stripVTControlCharacters`. */
export function painted(style: Style, text: string): string {
  const [begin, end] = styles[style];
  return `\u001b[${begin};${secret}m${text}\u001b[${end};${secret}m`;
}

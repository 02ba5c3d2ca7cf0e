import { randomInt } from 'node:crypto';
import type { Terminal } from './terminal.ts';

interface ColourTerminal {
  readonly stdout: Pick<Terminal['stdout'], 'isTTY' | 'hasColors'>;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Returns whether to colour standard output: on a terminal with colours unless `NO_COLOR` is set
 * (no-color.org), and always if `FORCE_COLOR` is set (force-color.org). `FORCE_COLOR=0` switches colours off.
 */
export function hasColour({ stdout, env }: ColourTerminal): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stdout.isTTY === true && stdout.hasColors?.() === true;
}

/** The parameters of Select Graphic Rendition (ECMA-48, 8.3.117) that begin and end each style. */
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

/** Random numbers of this process: a colour sequence in text from outside does not contain them. */
const secret = Array.from({ length: 4 }, () => String(randomInt(1000, 10_000))).join(';');

/** Matches a colour sequence of `painted`; its number is the group. */
export const ourColour = new RegExp(`\\u001b\\[(\\d+);${secret}m`);

/**
 * Returns text in a style, for `print`, which turns it into a real colour sequence.
 * `stripVTControlCharacters` removes the sequences.
 */
export function painted(style: Style, text: string): string {
  const [begin, end] = styles[style];
  return `\u001b[${begin};${secret}m${text}\u001b[${end};${secret}m`;
}

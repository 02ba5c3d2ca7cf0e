import type { WriteStream } from 'node:tty';

/**
 * Whether to colour what goes to `stream`: on a terminal that has colours, unless `NO_COLOR` says otherwise (no-color.org), and wherever
 * `FORCE_COLOR` wants it (force-color.org); `FORCE_COLOR=0` means no.
 */
export function hasColour(stream: Partial<WriteStream>, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stream.isTTY === true && stream.hasColors?.() === true;
}

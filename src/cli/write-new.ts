import { writeFile } from 'node:fs/promises';
import { administrator } from '../text/administrator.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Writes a file; over one that exists, or through a link, only if forced.
 *
 * @throws {WrongUse} when it exists or cannot be written
 */
export async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new WrongUse(code === 'EEXIST' ? administrator.exists(file) : administrator.unwritable(file, code));
  }
}

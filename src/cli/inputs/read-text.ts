import { readFile } from 'node:fs/promises';
import { administrator } from '../../text/admin/policy-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';

/**
 * Returns the text of a UTF-8 file, without a byte order mark.
 *
 * @throws {WrongUse} if the file cannot be read or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new WrongUse(
      administrator.unreadableFile(file, (error as NodeJS.ErrnoException).code ?? String(error)),
    );
  }
}

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyWords } from '../../../text/administrator/policy-words.ts';
import { WrongUse } from '../../wrong-use.ts';
import { schemaName } from './policy-file.ts';

const words = policyWords.init;
const schema = fileURLToPath(new URL('../../../../public/policy.schema.json', import.meta.url));

/**
 * Writes a policy file, and the schema beside it; never over something that exists, unless forced.
 *
 * @returns what the administrator should know besides, if anything
 * @throws {WrongUse} when the file exists or cannot be written
 */
export async function writePolicy(file: string, text: string, force: boolean): Promise<string | undefined> {
  await write(file, text, force);
  const beside = path.join(path.dirname(file), schemaName);
  const wanted = await readFile(schema, 'utf8');
  const present = await readFile(beside, 'utf8').catch(() => undefined);
  if (present === wanted) return undefined;
  if (present !== undefined && !force) return words.otherSchema(beside);
  await write(beside, wanted, force);
  return undefined;
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new WrongUse(code === 'EEXIST' ? words.exists(file) : words.unwritable(file, code));
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyWords } from '../../../text/administrator/policy-words.ts';
import { writeNew } from '../../write-new.ts';
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
  await writeNew(file, text, force);
  const beside = path.join(path.dirname(file), schemaName);
  const wanted = await readFile(schema, 'utf8');
  const present = await readFile(beside, 'utf8').catch(() => undefined);
  if (present === wanted) return undefined;
  if (present !== undefined && !force) return words.otherSchema(beside);
  await writeNew(beside, wanted, force);
  return undefined;
}

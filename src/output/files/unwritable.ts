import { outputWords } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';

/** An error of the file system as words; wrong use stays what it is. */
export function unwritable(file: string, error: unknown): WrongUse {
  if (error instanceof WrongUse) return error;
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new WrongUse(code === 'EEXIST' ? outputWords.exists(file) : outputWords.unwritable(file, code));
}

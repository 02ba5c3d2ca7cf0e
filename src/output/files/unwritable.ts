import { outputWords } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';

/** Describes a file system error as `WrongUse`; a `WrongUse` stays unchanged. */
export function unwritable(file: string, error: unknown): WrongUse {
  if (error instanceof WrongUse) return error;
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new WrongUse(code === 'EEXIST' ? outputWords.exists(file) : outputWords.unwritable(file, code));
}

import { damagedIsWrongUse, isMixedLineEnds, openInputs } from './input/inputs.ts';
import type { Input, InputOptions } from './input/inputs.ts';
import { openDatabase } from './sql/database.ts';
import type { Database } from './sql/database.ts';
import type { Progress } from './progress.ts';

/** The opened exports, and the database that reads them. */
export interface OpenExports {
  readonly inputs: readonly Input[];
  readonly database: Database;
  /** Whether mixed line ends in a file had to be accepted. */
  readonly isLenient: boolean;
}

/**
 * Opens files, works with them in a database of their own, and closes it. Starts anew where a file mixes line
 * ends, which DuckDB's strict mode does not accept.
 *
 * @throws {WrongUse} if a file cannot be used
 */
export async function readExports<T>(
  files: readonly string[],
  options: Omit<InputOptions, 'isLenient'>,
  progress: Progress,
  work: (open: OpenExports) => Promise<T>,
): Promise<T> {
  const attempt = async (isLenient: boolean): Promise<T> => {
    const database = await openDatabase();
    try {
      progress.start('open', database);
      const inputs = await openInputs(files, { ...options, isLenient }, database);
      return await damagedIsWrongUse(files.join(', '), () => work({ inputs, database, isLenient }));
    } finally {
      progress.stop();
      database.close();
    }
  };
  try {
    return await attempt(false);
  } catch (error) {
    if (!isMixedLineEnds(error)) throw error;
    return attempt(true);
  }
}

import { accessSync, constants, existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { administrator } from '../../text/administrator.ts';
import { screenProblems } from '../../text/administrator/screen-problems.ts';
import { screenWords } from '../../text/administrator/screen-words.ts';
import { write } from '../check/write.ts';
import { hasColour } from '../has-colour.ts';
import { WrongUse } from '../wrong-use.ts';
import { csvOf } from './csv.ts';
import { pageOf } from './page/page.ts';
import { progressOn } from './progress.ts';
import { pseudonyms } from './pseudonyms.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { screen } from './screen.ts';
import type { ScreenOptions } from './screen.ts';
import type { Screening } from './screening-schema.ts';
import { summaryOf } from './summary.ts';
import { wrapped } from './wrapped.ts';

export interface Outputs {
  readonly html: string | undefined;
  readonly csv: string | undefined;
  readonly json: boolean;
  readonly pseudonymous: boolean;
}

/**
 * Screens, writes what was asked for, and says whether anything was doubtful.
 *
 * @throws {WrongUse} where an input cannot be used or an output cannot be written, before the work where that can be known
 */
export async function screenAndReport(options: ScreenOptions, outputs: Outputs): Promise<boolean> {
  return outputs.pseudonymous
    ? hidingErrors(pseudonyms(), (hide) => reported(options, outputs, hide.of))
    : reported(options, outputs, (found) => found);
}

/** A message about a column or a row may quote somebody's address. */
async function hidingErrors<T>(hide: Pseudonyms, work: (hide: Pseudonyms) => Promise<T>): Promise<T> {
  try {
    return await work(hide);
  } catch (error) {
    if (error instanceof WrongUse) throw new WrongUse(hide.inText(error.message));
    throw error;
  }
}

async function reported(
  options: ScreenOptions,
  outputs: Outputs,
  shown: (found: Screening) => Screening,
): Promise<boolean> {
  const files = [outputs.html, outputs.csv].filter((file) => file !== undefined);
  for (const file of files) refuse(file, options.files);
  const screening = shown(await screen(options, progressOn(process.stderr)));
  if (outputs.html !== undefined) save(outputs.html, pageOf(screening));
  if (outputs.csv !== undefined) save(outputs.csv, csvOf(screening));
  await write(
    process.stdout,
    outputs.json ? `${JSON.stringify(screening, null, 2)}\n` : terminalText(screening),
  );
  for (const file of files) process.stderr.write(`${screenWords.written(file)}\n`);
  return screening.totals.doubtful > 0;
}

function terminalText(screening: Screening): string {
  const { isTTY, columns } = process.stdout;
  return wrapped(summaryOf(screening, hasColour(process.stdout, process.env)), isTTY ? columns : undefined);
}

/** What would fail after an hour of work, or destroy what is read. */
function refuse(file: string, inputs: readonly string[]): void {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    accessSync(file, constants.W_OK);
    const isInput = inputs.some((input) => existsSync(input) && realpathSync(input) === realpathSync(file));
    if (isInput) throw new WrongUse(screenProblems.overwritesInput(file));
  } catch (error) {
    throw unwritable(file, error);
  }
}

function save(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): WrongUse {
  if (error instanceof WrongUse) return error;
  return new WrongUse(administrator.unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error)));
}

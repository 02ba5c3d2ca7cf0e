import { existsSync } from 'node:fs';
import { claim } from '../../output/files/claim.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print, warn } from '../../output/terminal/print.ts';
import { statusLine } from '../../output/terminal/status-line.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { learnWords } from '../../text/admin/learn-words.ts';
import { codes } from '../exports/codes.ts';
import { hidingErrors } from '../exports/hidden-errors.ts';
import { progressOn } from '../exports/progress.ts';
import type { Correspondents } from '../inputs/correspondents-schema.ts';
import { loadCorrespondents } from '../inputs/load-correspondents.ts';
import { correspondentsText } from './correspondents-text.ts';
import { learn } from './learn.ts';
import type { Learned, LearnOptions } from './learn.ts';
import { learnedLines } from './learned-lines.ts';

export interface Outputs {
  readonly out: string | undefined;
  readonly review: boolean;
  readonly json: boolean;
  readonly pseudonymous: boolean;
  /** The policy file, which is an input too; none for the default policy. */
  readonly policies: readonly string[];
  readonly force: boolean;
}

/**
 * Learns from the files, writes and prints what was learned.
 *
 * @throws {WrongUse} if an input cannot be used or an output cannot be written; before the work if that is
 * known by then
 */
export async function learnAndReport(
  options: Omit<LearnOptions, 'previous'>,
  outputs: Outputs,
  terminal: Terminal,
): Promise<void> {
  const { out, policies, force, review, json } = outputs;
  const previous = force ? undefined : await earlier(out);
  // An earlier file may be replaced, because everything in it goes into the new one.
  const claiming = { inputs: [...options.files, ...policies], force: force || previous !== undefined };
  const [claimed] = claim(out === undefined ? [] : [out], claiming);
  const progress = progressOn(statusLine(terminal.stderr));
  const work = () => learn({ ...options, previous }, progress);
  const learned = outputs.pseudonymous
    ? await hidingErrors(codes(), async ({ address }) => withCodes(await work(), address))
    : await work();
  await claimed?.save(correspondentsText(learned));
  await print(
    terminal,
    json ? jsonLines({ version: 1, ...learned }, 2) : learnedLines(learned, previous, review),
  );
  if (out !== undefined) warn(terminal, [learnWords.written(out)]);
}

/** Returns the content of an earlier file; undefined where there is none, or where it is something else. */
async function earlier(out: string | undefined): Promise<Correspondents | undefined> {
  if (out === undefined || !existsSync(out)) return undefined;
  try {
    return await loadCorrespondents(out);
  } catch (error) {
    if (error instanceof WrongUse) return undefined;
    throw error;
  }
}

function withCodes(learned: Learned, code: (address: string) => string): Learned {
  return {
    ...learned,
    misdirected: learned.misdirected.map(({ writers = [], ...one }) => ({
      ...one,
      writers: writers.map(code),
    })),
  };
}

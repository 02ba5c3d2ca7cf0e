import { claim } from '../../../output/files/claim.ts';
import { sealed } from '../../../output/files/mark.ts';
import { screenWords } from '../../../text/admin/screen-words.ts';
import { hasColour } from '../../../output/terminal/colour.ts';
import { jsonLines } from '../../../output/terminal/json.ts';
import { print, terminalWidth, warn } from '../../../output/terminal/print.ts';
import { statusLine } from '../../../output/terminal/status-line.ts';
import type { Terminal } from '../../../output/terminal/terminal.ts';
import { csvOf } from '../report/csv.ts';
import { hidingErrors } from '../../exports/hidden-errors.ts';
import { pageOf } from '../report/page/page.ts';
import { progressOn } from '../../exports/progress.ts';
import { pseudonyms } from '../report/pseudonyms.ts';
import { screen } from './screen.ts';
import type { ScreenOptions } from './screen.ts';
import type { Screening } from '../screening-schema.ts';
import { summaryOf } from '../report/summary.ts';
import { wrapped } from '../report/wrapped.ts';

export interface Outputs {
  readonly html: string | undefined;
  readonly csv: string | undefined;
  readonly json: boolean;
  readonly pseudonymous: boolean;
  /** The policy files, which are inputs too. */
  readonly policies: readonly string[];
  readonly force: boolean;
}

/**
 * Screens the files, writes the requested outputs, and returns whether anything was doubtful.
 *
 * @throws {WrongUse} if an input cannot be used or an output cannot be written; before the work if that is
 * known by then
 */
export async function screenAndReport(
  options: ScreenOptions,
  outputs: Outputs,
  terminal: Terminal,
): Promise<boolean> {
  return outputs.pseudonymous
    ? hidingErrors(pseudonyms(), (hide) => reported(options, outputs, terminal, hide.of))
    : reported(options, outputs, terminal, (found) => found);
}

async function reported(
  options: ScreenOptions,
  outputs: Outputs,
  terminal: Terminal,
  shown: (found: Screening) => Screening,
): Promise<boolean> {
  const files = [outputs.html, outputs.csv].filter((file) => file !== undefined);
  const { force, policies } = outputs;
  const claiming = { inputs: [...options.files, ...policies], force, writer: 'screen' } as const;
  const [first, second] = claim(files, claiming);
  const html = outputs.html === undefined ? undefined : first;
  const csv = html === undefined ? first : second;
  const screening = shown(await screen(options, progressOn(statusLine(terminal.stderr))));
  await html?.save(sealed(pageOf(screening)));
  await csv?.save(csvOf(screening));
  await print(terminal, outputs.json ? jsonLines(screening, 2) : terminalLines(screening, terminal));
  warn(terminal, files.map(screenWords.written));
  return screening.totals.doubtful > 0;
}

function terminalLines(screening: Screening, terminal: Terminal): readonly string[] {
  return wrapped(summaryOf(screening, hasColour(terminal)).trimEnd(), terminalWidth(terminal)).split('\n');
}

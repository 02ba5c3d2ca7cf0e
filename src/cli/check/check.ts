import type { Policy } from '../../policy/policy.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { checkWords } from '../../text/admin/check-words.ts';
import type { Tally } from '../../text/admin/check-words.ts';
import type { Words } from '../../text/words.ts';
import { hasColour } from '../../output/terminal/colour.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print, warn } from '../../output/terminal/print.ts';
import { statusLine } from '../../output/terminal/status-line.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { checkLine } from './check-line.ts';
import { decoded } from '../inputs/decoded.ts';
import { doubtLines } from './doubt-lines.ts';
import { inputShare } from './input-share.ts';
import { judge } from './judge.ts';
import type { MessageAround } from './judge.ts';
import { lineOf, linesOf } from '../inputs/lines.ts';
import type { Line } from '../inputs/lines.ts';
import { progressOn } from './progress.ts';

export interface Check {
  /** If empty, standard input is read. */
  readonly addresses: readonly string[];
  readonly policy: Policy;
  readonly message: MessageAround;
  /** The language of the explanations. */
  readonly words: Words;
  readonly json: boolean;
}

/**
 * Prints the report on every line in input order. Returns whether one was doubtful or could not be checked.
 */
export async function check(
  { addresses, policy, message, words, json }: Check,
  terminal: Terminal,
): Promise<boolean> {
  const tally = { none: 0, notice: 0, confirm: 0, block: 0, unchecked: 0 };
  const progress = progressOn(statusLine(terminal.stderr));
  const judged = judge(policy, message);
  const report = reporter(words, json, terminal);
  for await (const lines of source(addresses, terminal)) {
    const printed: string[] = [];
    for (const line of lines) {
      const checked = checkLine(line, judged, policy, words);
      tally[checked.checked.severity] += 1;
      printed.push(...report(checked));
    }
    if (printed.length > 0) progress.clear();
    await print(terminal, printed);
    progress.show(() => checkWords.progress(sum(tally), sum(tally) - tally.none, inputShare(terminal.stdin)));
  }
  progress.clear();
  if (!json) await print(terminal, [checkWords.summary(tally)]);
  return tally.none < sum(tally);
}

/** Returns a function that formats one report. */
function reporter(
  words: Words,
  json: boolean,
  terminal: Terminal,
): (line: ReturnType<typeof checkLine>) => readonly string[] {
  if (json) return ({ checked }) => jsonLines(checked);
  const colour = hasColour(terminal);
  return (line) => (line.checked.severity === 'none' ? [] : [...doubtLines(line, words, colour), '']);
}

function sum({ none, notice, confirm, block, unchecked }: Tally): number {
  return none + notice + confirm + block + unchecked;
}

async function* source(addresses: readonly string[], terminal: Terminal): AsyncGenerator<readonly Line[]> {
  if (addresses.length > 0) {
    yield addresses.map(lineOf);
    return;
  }
  if (terminal.stdin.isTTY === true) warn(terminal, [checkWords.reading]);
  try {
    yield* linesOf(decoded(terminal.stdin));
  } catch (error) {
    throw new WrongUse(administrator.unreadableInput((error as Error).message));
  }
}

import type { Policy } from '../../policy/policy.ts';
import { administrator } from '../../text/administrator.ts';
import { checkWords } from '../../text/administrator/check-words.ts';
import type { Tally } from '../../text/administrator/check-words.ts';
import type { Words } from '../../text/words.ts';
import { hasColour } from '../../output/terminal/colour.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print, warn } from '../../output/terminal/print.ts';
import { statusLine } from '../../output/terminal/status-line.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { checkLine } from './check-line.ts';
import { decoded } from './decoded.ts';
import { doubtLines } from './doubt-lines.ts';
import { inputShare } from './input-share.ts';
import { judge } from './judge.ts';
import type { MessageAround } from './judge.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { progressOn } from './progress.ts';

export interface Check {
  /** Without any, standard input is read. */
  readonly addresses: readonly string[];
  readonly policy: Policy;
  readonly message: MessageAround;
  /** The language of the explanations. */
  readonly words: Words;
  readonly json: boolean;
}

/** Prints the report on every line in the order of input, and says whether one was doubtful or could not be checked. */
export async function check({ addresses, policy, message, words, json }: Check): Promise<boolean> {
  const tally = { none: 0, notice: 0, confirm: 0, block: 0, unchecked: 0 };
  const progress = progressOn(statusLine());
  const judged = judge(policy, message);
  const report = reporter(words, json);
  for await (const lines of source(addresses)) {
    const printed: string[] = [];
    for (const line of lines) {
      const checked = checkLine(line, judged, policy, words);
      tally[checked.checked.severity] += 1;
      printed.push(...report(checked));
    }
    if (printed.length > 0) progress.clear();
    await print(printed);
    progress.show(() => checkWords.progress(sum(tally), sum(tally) - tally.none, inputShare(process.stdin)));
  }
  progress.clear();
  if (!json) await print([checkWords.summary(tally)]);
  return tally.none < sum(tally);
}

/** The lines of one report. */
function reporter(words: Words, json: boolean): (line: ReturnType<typeof checkLine>) => readonly string[] {
  if (json) return ({ checked }) => jsonLines(checked);
  const colour = hasColour();
  return (line) => (line.checked.severity === 'none' ? [] : [...doubtLines(line, words, colour), '']);
}

function sum({ none, notice, confirm, block, unchecked }: Tally): number {
  return none + notice + confirm + block + unchecked;
}

async function* source(addresses: readonly string[]): AsyncGenerator<readonly Line[]> {
  if (addresses.length > 0) {
    yield addresses.map(lineOf);
    return;
  }
  if (process.stdin.isTTY) warn([checkWords.reading]);
  try {
    yield* linesOf(decoded(process.stdin));
  } catch (error) {
    throw new WrongUse(administrator.unreadableInput((error as Error).message));
  }
}

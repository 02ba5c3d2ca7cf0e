import type { Policy } from '../../policy/policy.ts';
import { administrator } from '../../text/administrator.ts';
import { WrongUse } from '../wrong-use.ts';
import { checkedAddress, overlongLine } from './checked-address.ts';
import type { CheckedAddress } from './checked-address.ts';
import { doubtLines } from './doubt-lines.ts';
import { judge } from './judge.ts';
import type { Judge, Surroundings } from './judge.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { write } from './write.ts';

export interface Check {
  /** Without any, standard input is read. */
  readonly addresses: readonly string[];
  readonly policy: Policy;
  readonly surroundings: Surroundings;
  readonly json: boolean;
}

/** Prints the report on every address in the order of input, and says whether one was doubtful. */
export async function check({ addresses, policy, surroundings, json }: Check): Promise<boolean> {
  const tally = { none: 0, notice: 0, confirm: 0, block: 0 };
  const report = reporter(judge(policy, surroundings), policy, json);
  for await (const lines of source(addresses)) {
    const reports = lines.map(report);
    for (const { severity } of reports) tally[severity] += 1;
    await write(process.stdout, reports.map(({ text }) => text).join(''));
  }
  if (!json) await write(process.stdout, `${administrator.summary(tally)}\n`);
  return tally.notice + tally.confirm + tally.block > 0;
}

interface Report {
  readonly severity: CheckedAddress['severity'];
  /** What is printed, with its line ends. */
  readonly text: string;
}

function reporter(judged: Judge, policy: Policy, json: boolean): (line: Line) => Report {
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  return (line) => {
    const doubt = line.isCut ? undefined : judged(line.text.trim());
    const checked = line.isCut ? overlongLine(line, policy) : checkedAddress(line.text, doubt, policy);
    const { severity } = checked;
    if (json) return { severity, text: `${JSON.stringify(checked)}\n` };
    if (severity === 'none') return { severity, text: '' };
    return { severity, text: `${doubtLines(checked, doubt, colour).join('\n')}\n\n` };
  };
}

async function* source(addresses: readonly string[]): AsyncGenerator<readonly Line[]> {
  if (addresses.length > 0) {
    yield addresses.map(lineOf);
    return;
  }
  if (process.stdin.isTTY) process.stderr.write(`${administrator.readingInput}\n`);
  try {
    yield* linesOf(process.stdin);
  } catch (error) {
    throw new WrongUse(administrator.unreadableInput((error as Error).message));
  }
}

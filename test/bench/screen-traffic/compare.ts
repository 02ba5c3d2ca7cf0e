import { writeFileSync } from 'node:fs';
import { noProgress } from '../../../src/cli/exports/progress.ts';
import { screen } from '../../../src/cli/screen/command/screen.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { replay } from '../traffic/replay/replay.ts';
import type { Plan } from '../traffic/replay/plan.ts';
import type { State } from '../traffic/knowledge/states.ts';
import type { Slips } from '../traffic/set/slips.ts';
import { at, type TrafficSet } from '../traffic/set/traffic-set.ts';
import type { OrganisationMail } from './mail-of.ts';

/** How many messages are stopped, and how many of the others show a notice. */
export interface Counts {
  readonly stopped: number;
  readonly noticed: number;
}

/** What `screen` predicts of the mail of an organisation, and what the replay finds in the same mail. */
export interface Compared {
  readonly own: readonly string[];
  readonly messages: number;
  readonly learns: boolean;
  readonly predicted: Counts;
  readonly replayed: Counts;
}

/**
 * Writes the mail into a file as an export, lets the command's own function screen it, and replays it as
 * `npm run bench -- traffic` does, each with nothing known and with mailboxes that learn.
 */
export async function compare(
  { own, set }: OrganisationMail,
  slips: Slips,
  file: string,
): Promise<Compared[]> {
  writeFileSync(file, exported(set, own));
  const policy = { ...defaultPolicy, own: [...own] };
  const states = ['nothing', 'memory'] as const satisfies readonly State[];
  const { tallies } = replay(set, slips, allOf(set), states, policy);
  const compared: Compared[] = [];
  for (const state of states) {
    const learns = state === 'memory';
    const { stopped = 0, noticed = 0 } = tallies.get(state) ?? {};
    const { totals } = await screenOf(file, own, learns);
    const predicted = { stopped: totals.prompts, noticed: totals.doubtful - totals.prompts };
    compared.push({ own, messages: totals.messages, learns, predicted, replayed: { stopped, noticed } });
  }
  return compared;
}

function screenOf(file: string, own: readonly string[], learn: boolean) {
  const policy = { file: null, policy: defaultPolicy };
  const reading = { named: {}, delimiter: undefined, timeForm: undefined };
  return screen({ files: [file], policy, against: undefined, own, learn, ...reading }, noProgress);
}

/** Judges every message, none as a slip. */
function allOf(set: TrafficSet): Plan {
  return {
    slipFree: new Set(Array.from({ length: set.count }, (_, message) => message)),
    slips: new Map(),
    isFirstUse: new Uint8Array(set.recipients.length),
    firstUses: 0,
    messagesPerWeek: 0,
  };
}

/** The columns of Defender's EmailEvents. */
function exported(set: TrafficSet, own: readonly string[]): string {
  const lines = ['Timestamp,NetworkMessageId,SenderFromAddress,RecipientEmailAddress,EmailDirection'];
  const text = (of: number) => `"${(set.texts[of] ?? '').replaceAll('"', '""')}"`;
  const isOwn = (address: string) =>
    own.some((one) => address.endsWith(`@${one}`) || address.endsWith(`.${one}`));
  for (let message = 0; message < set.count; message++) {
    const time = new Date(at(set.times, message) * 1000).toISOString();
    const start = `${time},${at(set.numbers, message)},${text(at(set.senders, message))}`;
    for (let entry = at(set.starts, message); entry < at(set.starts, message + 1); entry++) {
      const recipient = at(set.recipients, entry);
      const direction = isOwn(set.texts[recipient] ?? '') ? 'Intra-org' : 'Outbound';
      lines.push(`${start},${text(recipient)},${direction}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

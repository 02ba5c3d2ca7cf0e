import type { Plan } from '../replay/plan.ts';
import type { Replayed } from '../replay/replay.ts';
import type { State } from '../knowledge/states.ts';
import type { FalseAlarm, Missed, Tally } from '../replay/tally.ts';
import type { RivalCounts } from '../rivals/count-rivals.ts';
import { type Bucket, calibrationOf } from './calibration.ts';

/** The figures of one state. */
export interface StateResult {
  readonly state: State;
  readonly messages: number;
  readonly stopped: number;
  readonly noticed: number;
  readonly recipients: number;
  readonly doubted: number;
  readonly slips: number;
  readonly slipsStopped: number;
  readonly slipsRightFirst: number;
  /** The share of messages that is stopped, times the messages in a week in which somebody writes. */
  readonly promptsPerPersonWeek: number;
  /** Stopped messages without slips; one with two kinds counts for both. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly falseAlarms: readonly FalseAlarm[];
  readonly missed: readonly Missed[];
  readonly calibration: readonly Bucket[];
}

/** What `--json` prints. */
export interface Results {
  readonly set: string;
  readonly states: readonly StateResult[];
  readonly messagesPerWeek: number;
  readonly firstUses: number;
  readonly learned: Replayed['learned'];
  /** Left out where the rivals were not asked. */
  readonly rivals?: readonly RivalCounts[];
}

export function resultsOf(set: string, plan: Plan, { tallies, learned, rivals }: Replayed): Results {
  const { messagesPerWeek, firstUses } = plan;
  const states = [...tallies].map(([state, tally]) => stateResult(state, tally, plan));
  const results = { set, states, messagesPerWeek, firstUses, learned };
  return rivals ? { ...results, rivals: rivals.counts.map(({ sum }) => sum) } : results;
}

function stateResult(state: State, tally: Tally, { messagesPerWeek, firstUses }: Plan): StateResult {
  const { messages, stopped, noticed, recipients, doubted, slips, slipsStopped, slipsRightFirst } = tally;
  return {
    state,
    ...{ messages, stopped, noticed, recipients, doubted, slips, slipsStopped, slipsRightFirst },
    promptsPerPersonWeek: messages === 0 ? 0 : (stopped / messages) * messagesPerWeek,
    byKind: tally.byKind,
    falseAlarms: mostFirst(tally.falseAlarms),
    missed: mostFirst(tally.missed),
    calibration: calibrationOf(tally.scored, firstUses),
  };
}

function mostFirst<Counted extends { readonly typed: string; readonly count: number }>(
  counted: ReadonlyMap<string, Counted>,
): Counted[] {
  return [...counted.values()].sort(
    (one, other) => other.count - one.count || (one.typed < other.typed ? -1 : 1),
  );
}

import { domainTextOf } from '../../../../src/detector/context/host-name.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { needsChoice } from '../../../../src/review/doubts/needs-choice.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import type { Doubt, Message, Review } from '../../../../src/review/review.ts';
import { Knowledge, type Known } from '../knowledge/knowledge.ts';
import type { State } from '../knowledge/states.ts';
import { hostsOf } from '../set/hosts.ts';
import type { Slips } from '../set/slips.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';
import { messageOf } from './message-of.ts';
import type { Plan } from './plan.ts';
import { RivalTally, type ForRivals } from '../rivals/count-rivals.ts';
import { Tally } from './tally.ts';

export interface Replayed {
  readonly tallies: ReadonlyMap<State, Tally>;
  readonly rivals: RivalTally | undefined;
  /** Certain slips that a mailbox, or an organisation's list, learned as domains that are written to. */
  readonly learned: { readonly memory: readonly string[]; readonly list: readonly string[] };
}

/**
 * Sends all messages in the order of time, judges those of the plan in each state, and learns from every one.
 */
export function replay(
  set: TrafficSet,
  slips: Slips,
  plan: Plan,
  states: readonly State[],
  policy: Policy,
  rivals?: RivalTally,
): Replayed {
  const knowledge = new Knowledge(set, hostsOf(set), policy, new Set(slips.certain.keys()));
  const tallies = new Map(states.map((state) => [state, new Tally()]));
  const counted = { set, slips, plan };
  for (let message = 0; message < set.count; message++) {
    if (plan.slipFree.has(message) || plan.slips.has(message)) {
      const reviewed = reviewer(messageOf(set, message), policy);
      for (const [state, known] of knowledge.before(message, states)) {
        const tally = tallies.get(state);
        if (tally) count(tally, reviewed(known), message, counted);
        if (state === 'both' && rivals) {
          const told = knowledge.familiar(message, known).concat(known.listed);
          rivals.add(forRivals(message, counted), told);
        }
      }
    }
    knowledge.learn(message);
  }
  return { tallies, rivals, learned: knowledge.learned() };
}

interface Counted {
  readonly set: TrafficSet;
  readonly slips: Slips;
  readonly plan: Plan;
}

/** Returns a function that reviews the message once for each knowledge. */
function reviewer(message: Message, policy: Policy): (known: Known) => Review {
  const reviews = new Map<Known, Review>();
  return (known) => {
    const review =
      reviews.get(known) ?? openReview({ ...message, ...known.mailbox }, policy, known.knownDomains);
    reviews.set(known, review);
    return review;
  };
}

function count(tally: Tally, review: Review, message: number, { set, slips, plan }: Counted): void {
  const asked = new Map(review.doubts.filter(needsChoice).map((doubt) => [doubt.recipient.address, doubt]));
  const addressAt = (entry: number): string => set.texts[at(set.recipients, entry)] ?? '';
  const isSlipFree = plan.slipFree.has(message);
  const slipEntries = plan.slips.get(message) ?? [];
  const [start, end] = [at(set.starts, message), at(set.starts, message + 1)];
  if (isSlipFree) tally.addSlipFree(end - start, review.doubts);
  for (let entry = start; entry < end; entry++) {
    const doubt = asked.get(addressAt(entry));
    const isSlip = slipEntries.includes(entry);
    if (isSlip) {
      const typed = domainTextOf(addressAt(entry));
      tally.addSlip(doubt, typed, slips.certain.get(typed) ?? '');
    }
    if (isSlip || (isSlipFree && plan.isFirstUse[entry] === 1))
      tally.scored.push({ score: scoreOf(doubt), isSlip });
  }
}

function forRivals(message: number, { set, slips, plan }: Counted): ForRivals {
  const { sender, recipients } = messageOf(set, message);
  const hostAt = (entry: number) => domainTextOf(set.texts[at(set.recipients, entry)] ?? '');
  return {
    sender,
    hosts: [...new Set(recipients.map(({ address }) => domainTextOf(address)))],
    isSlipFree: plan.slipFree.has(message),
    slips: (plan.slips.get(message) ?? []).map((entry) => ({
      typed: hostAt(entry),
      intended: slips.certain.get(hostAt(entry)) ?? '',
    })),
  };
}

function scoreOf(doubt: Doubt | undefined): number {
  return Math.max(0, ...(doubt?.findings ?? []).map(({ score }) => score));
}

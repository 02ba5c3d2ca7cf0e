import { buildKnownDomains, type KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { domainTextOf } from '../../../../src/detector/context/message-context.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { needsChoice } from '../../../../src/review/doubts/needs-choice.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import type { Doubt, Message } from '../../../../src/review/review.ts';
import { Correspondents } from '../knowledge/correspondents.ts';
import { MailboxMemory } from '../knowledge/mailbox-memory.ts';
import { organisationsOf, type Organisation } from '../knowledge/organisations.ts';
import { hostsOf } from '../set/hosts.ts';
import type { Slips } from '../set/slips.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';
import type { Plan } from './plan.ts';
import { hasList, hasMemory, type State } from './states.ts';
import { Tally } from './tally.ts';

const secondsPerDay = 24 * 3600;

export interface Replayed {
  readonly tallies: ReadonlyMap<State, Tally>;
  /** Certain slips that a mailbox, or an organisation's list, learned as domains that are written to. */
  readonly learned: { readonly memory: readonly string[]; readonly list: readonly string[] };
}

/** Sends all messages in the order of time, judges those of the plan in each state, and learns from every one. */
export function replay(
  set: TrafficSet,
  slips: Slips,
  plan: Plan,
  wanted: readonly State[],
  policy: Policy,
): Replayed {
  const hosts = hostsOf(set);
  const organisations = organisationsOf(set, hosts);
  const memory = new MailboxMemory();
  const correspondents = new Correspondents(organisations, hosts);
  const tallies = new Map(wanted.map((state) => [state, new Tally()]));
  const hostTexts = (numbers: readonly number[]) => numbers.map((host) => hosts.texts[host] ?? '');
  const unlisted = buildKnownDomains(knownDomainsInput(policy));
  let listed = new Map<Organisation, KnownDomains>();
  let month = -1;

  const knownDomainsFor = (from: number, state: State): KnownDomains => {
    const organisation = hasList(state) ? organisations.get(from) : undefined;
    const list = organisation && correspondents.listOf(organisation);
    if (!organisation || !list) return unlisted;
    const made = listed.get(organisation);
    if (made) return made;
    const own = organisation.own.map((registrable) => hosts.registrables[registrable] ?? '');
    const known = buildKnownDomains({ ...knownDomainsInput(policy), own, correspondents: hostTexts(list) });
    listed.set(organisation, known);
    return known;
  };

  for (let message = 0; message < set.count; message++) {
    const sender = at(set.senders, message);
    const from = at(hosts.registrableOf, at(hosts.ofAddress, sender));
    const day = Math.floor(at(set.times, message) / secondsPerDay);
    const thisMonth = monthOf(at(set.times, message));
    if (thisMonth !== month) {
      month = thisMonth;
      correspondents.makeLists();
      listed = new Map();
    }
    if (plan.slipFree.has(message) || plan.slips.has(message)) {
      const bare = messageOf(set, message);
      const familiar = hostTexts(memory.familiar(sender));
      for (const [state, tally] of tallies)
        judge(hasMemory(state) ? { ...bare, familiar } : bare, knownDomainsFor(from, state), {
          tally,
          message,
        });
    }
    const written = distinctHosts(set, message, hosts.ofAddress);
    memory.note(sender, written, day);
    correspondents.note(sender, from, written, Math.floor((day + 3) / 7));
  }

  function judge(bare: Message, knownDomains: KnownDomains, to: { tally: Tally; message: number }): void {
    const { tally, message } = to;
    const review = openReview(bare, policy, knownDomains);
    const asked = new Map(review.doubts.filter(needsChoice).map((doubt) => [doubt.recipient.address, doubt]));
    const slipEntries = plan.slips.get(message) ?? [];
    if (plan.slipFree.has(message)) tally.addSlipFree(bare, review);
    slipEntries.forEach((entry) => {
      const address = set.texts[at(set.recipients, entry)] ?? '';
      const typed = domainTextOf(address);
      tally.addSlip(asked.get(address), typed, slips.certain.get(typed) ?? '');
    });
    for (let entry = at(set.starts, message); entry < at(set.starts, message + 1); entry++) {
      const isSlip = slipEntries.includes(entry);
      if (plan.isFirstUse[entry] !== 1 || !(isSlip || plan.slipFree.has(message))) continue;
      const doubt = asked.get(set.texts[at(set.recipients, entry)] ?? '');
      tally.scored.push({ score: scoreOf(doubt), isSlip });
    }
  }

  const slipHosts = new Set(hosts.texts.flatMap((host, number) => (slips.certain.has(host) ? [number] : [])));
  const learned = {
    memory: hostTexts([...memory.learned(slipHosts)]),
    list: hostTexts([...correspondents.learned(slipHosts)]),
  };
  return { tallies, learned };
}

function scoreOf(doubt: Doubt | undefined): number {
  return Math.max(0, ...(doubt?.findings ?? []).map(({ score }) => score));
}

function monthOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function messageOf(set: TrafficSet, message: number): Message {
  const recipients = [];
  for (let entry = at(set.starts, message); entry < at(set.starts, message + 1); entry++)
    recipients.push({
      field: set.isCc[entry] === 1 ? ('cc' as const) : ('to' as const),
      address: set.texts[at(set.recipients, entry)] ?? '',
      displayName: set.texts[at(set.names, entry)] ?? '',
    });
  return { kind: 'message', sender: set.texts[at(set.senders, message)] ?? '', recipients, kept: [] };
}

function distinctHosts(set: TrafficSet, message: number, hostOfAddress: Int32Array): number[] {
  const all = set.recipients.subarray(at(set.starts, message), at(set.starts, message + 1));
  return [...new Set(Array.from(all, (address) => at(hostOfAddress, address)))];
}

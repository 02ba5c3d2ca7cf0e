import { domainTextOf } from '../../../../src/detector/context/host-name.ts';
import { rivals, type Judge } from './rivals.ts';

/** The hosts that a rival may suggest, in three states of knowledge, always without the typed host. */
export interface RivalCounts {
  readonly name: string;
  messages: number;
  stopped: number;
  slips: number;
  slipsStopped: number;
  slipsRightFirst: number;
}

/** What a rival is told of the hosts that could be meant: everything but the typed host itself. */
const tellings = [
  { what: 'its own lists', targets: () => [] },
  { what: 'mailbox and list', targets: (known, { sender }) => [domainTextOf(sender), ...known] },
  {
    what: 'mailbox, list and message',
    targets: (known, { sender, hosts }, host) => [
      ...[domainTextOf(sender), ...known],
      ...hosts.filter((one) => one !== host),
    ],
  },
] as const satisfies { what: string; targets: Targets }[];

type Targets = (known: readonly string[], message: ForRivals, host: string) => readonly string[];

/** A judged message, for rivals. */
export interface ForRivals {
  readonly sender: string;
  /** Those of the recipients, each once. */
  readonly hosts: readonly string[];
  readonly isSlipFree: boolean;
  /** First uses of slips: the host as typed, and what was meant. */
  readonly slips: readonly { readonly typed: string; readonly intended: string }[];
}

/** Counts the verdicts of all rivals on the messages that the review judges too. */
export class RivalTally {
  readonly counts = rivals.flatMap((rival) =>
    tellings.map(({ what, targets }) => ({
      rival,
      targets,
      sum: {
        name: `${rival.name}, ${what}`,
        messages: 0,
        stopped: 0,
        slips: 0,
        slipsStopped: 0,
        slipsRightFirst: 0,
      } satisfies RivalCounts as RivalCounts,
    })),
  );

  /** Counts a message. @param known hosts of the mailbox's memory and the organisation's list */
  add(message: ForRivals, known: readonly string[]): void {
    for (const { rival, targets, sum } of this.counts)
      addTo(sum, message, (host) => rival.judgeWith(targets(known, message, host))(host));
  }
}

function addTo(sum: RivalCounts, { hosts, isSlipFree, slips }: ForRivals, judge: Judge): void {
  if (isSlipFree) {
    sum.messages++;
    if (hosts.some((host) => judge(host).length > 0)) sum.stopped++;
  }
  for (const { typed, intended } of slips) {
    const [first, second] = judge(typed);
    sum.slips++;
    if (first !== undefined) sum.slipsStopped++;
    if (first === intended && second === undefined) sum.slipsRightFirst++;
  }
}

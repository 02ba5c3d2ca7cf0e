import type { Policy } from '../policy/policy.ts';
import type { DayOrder } from './table/date-order.ts';
import { dayBy } from './table/dates.ts';
import type { MailRow, MailRows } from './table/mail-rows.ts';
import { inferredDomains, namedDomains, type OwnDomains } from './own-domains.ts';
import { classOf, destinationOf, domainOf, type Destination } from './table/row-class.ts';
import { badClasses, inboundDirections, type RowClass } from './table/row-patterns.ts';

/** A recipient of a message that somebody in the organisation sent. */
export interface SentRow {
  readonly address: string;
  readonly key: string;
  readonly sender: string;
  readonly senderDomain: string;
  /** Empty if unknown. */
  readonly message: string;
  readonly day: number | undefined;
  readonly messages: number;
}

export interface ClassedMail {
  readonly own: OwnDomains;
  readonly outbound: readonly SentRow[];
  readonly internal: readonly SentRow[];
  /** How many rows are of mail from elsewhere. */
  readonly inbound: number;
  /** How many rows cannot be used, by class. */
  readonly bad: ReadonlyMap<RowClass, number>;
  /** The order of dates such as 5/10/2026, if nothing in the file determines it. */
  readonly assumedOrder: DayOrder | undefined;
}

/** Finds out whose mail the rows are, and where they went. */
export function classedMail(mail: MailRows, policy: Policy): ClassedMail {
  const own = namedDomains([], policy) ?? inferredDomains(frequentSenders(mail), policy);
  const { order, isAssumed } = mail.dates.decision();
  const destinations = mail.recipients.texts.map((text) =>
    destinationOf(text, mail.columns.domain !== undefined),
  );
  const counts = new Map<RowClass, number>();
  const [outbound, internal]: [SentRow[], SentRow[]] = [[], []];
  for (const row of mail.rows) {
    const destination = destinations[row.recipient] ?? nowhere;
    const rowClass = classIn(mail, row, destination, own.domains);
    counts.set(rowClass, (counts.get(rowClass) ?? 0) + 1);
    if (rowClass !== 'outbound' && rowClass !== 'internal') continue;
    (rowClass === 'outbound' ? outbound : internal).push(sentRow(mail, row, destination, order));
  }
  return {
    own,
    outbound,
    internal,
    inbound: counts.get('inbound') ?? 0,
    bad: new Map([...counts].filter(([one]) => (badClasses as readonly string[]).includes(one))),
    assumedOrder: isAssumed ? order : undefined,
  };
}

const nowhere: Destination = { address: '', key: undefined };

function classIn(mail: MailRows, row: MailRow, destination: Destination, own: readonly string[]): RowClass {
  const senderDomain = domainOf(mail.senders.textOf(row.sender));
  const direction = mail.directions.textOf(row.direction);
  return classOf({ destination, senderDomain, direction, messages: row.messages }, own);
}

function sentRow(mail: MailRows, row: MailRow, { address, key }: Destination, order: DayOrder): SentRow {
  const sender = mail.senders.textOf(row.sender);
  return {
    address,
    key: key ?? '',
    sender,
    senderDomain: domainOf(sender),
    message: mail.messages.textOf(row.message),
    day: dayBy(row.date, order),
    messages: row.messages ?? 0,
  };
}

/** Returns the domains of senders, the most frequent first. */
function frequentSenders(mail: MailRows): string[] {
  const counts = new Map<string, number>();
  for (const { sender, direction } of mail.rows) {
    const address = mail.senders.textOf(sender);
    const isInbound = (inboundDirections as readonly string[]).includes(mail.directions.textOf(direction));
    if (!address.includes('@') || isInbound) continue;
    const domain = domainOf(address);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([domain]) => domain);
}

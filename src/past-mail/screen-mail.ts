import { groupBy } from '../detector/targets/group-by.ts';
import type { Assessment } from '../review/review.ts';
import { classedMail, type ClassedMail, type SentRow } from './classed-mail.ts';
import { weekOf } from './table/dates.ts';
import { ranks, stops, type Judging } from './judge.ts';
import { judgeMail, type JudgeMail } from './judge-mail.ts';
import type { ReadMail } from './table/read-mail.ts';
import type { NearMiss, NearMissDoubt, Screened } from './screened.ts';

/** How many near misses are listed. */
const mostListed = 200;

/**
 * Returns what the senders of past mail would have been asked: each message is reviewed as Send would, and a
 * recipient whose message is unknown is judged alone. Counts as `nearmiss screen` does.
 */
export function screenMail({ mail, unread }: ReadMail, judging: Judging): Screened {
  const classed = classedMail(mail, judging.policy);
  const asked = judged(classed, judgeMail(judging));
  const bad = [...unread, ...classed.bad].map(([reason, count]) => ({ reason, count }));
  const stopped = asked.filter(({ rank }) => rank >= stops);
  const personWeeks = mail.readTimes > 0 ? countPersonWeeks(classed.outbound) : null;
  return {
    own: classed.own,
    rows: rowFigures(classed, bad),
    bad,
    totals: {
      messages: countMessages(classed.outbound),
      senders: new Set(classed.outbound.map(({ sender }) => sender).filter(isAddress)).size,
      personWeeks,
      doubtful: sum(asked),
      prompts: sum(stopped),
    },
    mean: personWeeks === null || personWeeks === 0 ? null : sum(stopped.filter(isTimed)) / personWeeks,
    unreadTimes: mail.unreadTimes,
    assumedOrder: classed.assumedOrder,
    hasMessages: mail.columns.message !== undefined,
    nearMisses: stopped.slice(0, mostListed),
  };
}

/** A message with a doubtful recipient. */
interface Asked extends NearMiss {
  readonly rank: number;
}

const isAddress = (text: string) => text.includes('@');
const isTimed = ({ sender, day }: Asked) => isAddress(sender) && day !== undefined;
const sum = (all: readonly { readonly messages: number }[]) =>
  all.reduce((total, { messages }) => total + messages, 0);

function rowFigures(
  { outbound, internal, inbound }: ClassedMail,
  unusable: Screened['bad'],
): Screened['rows'] {
  const bad = unusable.reduce((total, { count }) => total + count, 0);
  const read = outbound.length + internal.length + inbound + bad;
  return { read, outbound: outbound.length, internal: internal.length, inbound, bad };
}

/** Counts each message once in a week if it is known which rows belong to it, otherwise each row. */
function countMessages(outbound: readonly SentRow[]): number {
  const known = new Set<string>();
  let others = 0;
  for (const { message, day, messages } of outbound)
    if (message === '') others += messages;
    else known.add(`${message}\n${day === undefined ? '' : weekOf(day)}`);
  return known.size + others;
}

function countPersonWeeks(outbound: readonly SentRow[]): number {
  const known = new Set<string>();
  for (const { sender, day } of outbound)
    if (isAddress(sender) && day !== undefined) known.add(`${sender}\n${weekOf(day)}`);
  return known.size;
}

function judged({ outbound, internal }: ClassedMail, judge: JudgeMail): Asked[] {
  const alone = outbound.filter(({ message }) => message === '');
  return [
    ...wholeMessages(outbound, internal).flatMap((rows) => askedAbout(rows, judge)),
    ...alone.flatMap((row) => askedAlone(row, judge)),
  ].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
}

/** Returns the rows of each message that has left the organisation. */
function wholeMessages(outbound: readonly SentRow[], internal: readonly SentRow[]): readonly SentRow[][] {
  const messages = groupBy(
    outbound.filter(({ message }) => message !== ''),
    ({ message }) => message,
  );
  for (const row of internal) messages.get(row.message)?.push(row);
  return [...messages.values()];
}

function askedAbout(rows: readonly SentRow[], judge: JudgeMail): readonly Asked[] {
  const recipients = [...new Set(rows.map(({ address }) => address))].sort();
  const sender = least(rows.map((row) => row.sender).filter(isAddress));
  const senderDomain = least(rows.map((row) => row.senderDomain));
  const found = judge.message({ sender, senderDomain, recipients });
  return asked(recipients, found, { sender, day: earliest(rows), messages: 1 });
}

function askedAlone(row: SentRow, judge: JudgeMail): readonly Asked[] {
  const sender = isAddress(row.sender) ? row.sender : '';
  const found = [judge.alone(row.key, row.senderDomain)];
  return asked([row.address], found, { sender, day: row.day, messages: row.messages });
}

function asked(
  recipients: readonly string[],
  found: readonly (Assessment | undefined)[],
  sent: Pick<NearMiss, 'sender' | 'day' | 'messages'>,
): readonly Asked[] {
  const doubts = recipients.flatMap((address, at) => doubtOf(address, found[at]));
  if (doubts.length === 0) return [];
  return [{ ...sent, recipients, doubts, rank: Math.max(...doubts.map(({ rank }) => rank)) }];
}

function doubtOf(address: string, found: Assessment | undefined): (NearMissDoubt & { rank: number })[] {
  if (found === undefined) return [];
  const meant = found.findings.flatMap(({ suggestions }) => suggestions.map(({ domain }) => domain));
  return [{ address, meant: [...new Set(meant)], rank: ranks.indexOf(found.severity) }];
}

const least = (texts: readonly string[]) =>
  texts.reduce((one, other) => (other < one ? other : one), texts[0] ?? '');

function earliest(rows: readonly SentRow[]): number | undefined {
  const days = rows.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? undefined : days.reduce((one, other) => Math.min(one, other));
}

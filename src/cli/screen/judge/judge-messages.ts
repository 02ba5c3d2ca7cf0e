import { openReview } from '../../../review/open-review.ts';
import type { Assessment } from '../../../review/review.ts';
import type { Database } from '../../exports/sql/database.ts';
import { Mailboxes } from './mailboxes.ts';
import type { MailboxHosts, SentMessage } from './mailboxes.ts';
import type { ToldBefore } from './told-before.ts';
import { keyOf } from '../../../past-mail/judge.ts';
import type { Judging } from '../../../past-mail/judge.ts';
import type { Policies } from './verdict.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Reviews each message of `whole` as Send would, in the order of time, and writes its doubts into `judged`.
 *
 * @param told what was found before about the same recipients; undefined where the mailbox of each sender
 * remembers to whom it wrote, so that every message has to be reviewed
 */
export async function judgeMessages(
  policies: Policies,
  told: ToldBefore | undefined,
  verdicts: Verdicts,
  database: Database,
): Promise<void> {
  await database.run('CREATE TABLE judged (nr INTEGER, verdict INTEGER, recipient VARCHAR)');
  const appender = await database.second.createAppender('judged');
  const verdictsOn = told
    ? (message: SentMessage) => verdictsTold(message, told, policies, verdicts)
    : verdictsWithMemory(policies, verdicts);
  const messages = database.pieces(`SELECT nr, sender, sender_domain, is_picked, recipients,
      coalesce(date_diff('day', TIMESTAMP '1970-01-01', moment), 0)::INTEGER AS day FROM whole ORDER BY moment, message`);
  for await (const rows of messages)
    for (const row of rows) {
      const { nr, isPicked, message } = messageOf(row);
      for (const [recipient, id] of verdictsOn(message, isPicked)) {
        appender.appendInteger(nr);
        appender.appendInteger(id);
        appender.appendVarchar(recipient);
        appender.endRow();
      }
    }
  appender.closeSync();
  verdicts.flush();
}

/** The numbers of verdicts by recipient. */
type Found = ReadonlyMap<string, number>;

const nothing: Found = new Map();

/** Reviews a message unless all that can be found in it was found before. */
function verdictsTold(message: SentMessage, told: ToldBefore, policies: Policies, verdicts: Verdicts): Found {
  const { senderDomain, recipients } = message;
  const places = told.places(senderDomain, recipients);
  const known = places.map((place) => (place === undefined ? undefined : told.get(place)));
  const found = known.includes(undefined)
    ? review(message, none, policies, verdicts)
    : new Map<string, number>();
  recipients.forEach((recipient, at) => {
    const [before, place] = [known[at], places[at]];
    if (before?.verdict !== undefined) found.set(recipient, before.verdict);
    else if (!before && place !== undefined) told.set(place, found.get(recipient));
  });
  return found;
}

function verdictsWithMemory(policies: Policies, verdicts: Verdicts) {
  const mailboxes = new Mailboxes();
  const { knownDomains } = policies.first;
  return (message: SentMessage, isPicked: boolean): Found => {
    const hosts = isPicked ? mailboxes.before(message, knownDomains) : none;
    const found = isPicked ? review(message, hosts, policies, verdicts) : nothing;
    mailboxes.learn(message, knownDomains);
    return found;
  };
}

function review(
  message: SentMessage,
  hosts: MailboxHosts,
  { first, second }: Policies,
  verdicts: Verdicts,
): Map<string, number> {
  const doubts = doubtsIn(message, hosts, first);
  const others = second && doubtsIn(message, hosts, second);
  const found = new Map<string, number>();
  for (const recipient of new Set([...doubts.keys(), ...(others?.keys() ?? [])])) {
    const doubt = doubts.get(recipient);
    const against = others ? others.get(recipient) : doubt;
    found.set(recipient, verdicts.idOf(message.senderDomain, keyOf(recipient), doubt, against));
  }
  return found;
}

const none: MailboxHosts = { familiar: [], written: [] };

function messageOf(row: readonly unknown[]) {
  const [nr, sender, senderDomain, isPicked, recipients, day] = row;
  const message: SentMessage = {
    sender: typeof sender === 'string' ? sender : '',
    senderDomain: String(senderDomain),
    day: Number(day),
    recipients: recipients as readonly string[],
  };
  return { nr: Number(nr), isPicked: isPicked === true, message };
}

/** Returns what Send would show, by address. */
function doubtsIn(
  { sender, recipients }: SentMessage,
  hosts: MailboxHosts,
  { policy, knownDomains }: Judging,
): ReadonlyMap<string, Assessment> {
  const typed = recipients.map((address) => ({ field: 'to', address, displayName: '' }) as const);
  const message = { kind: 'message', sender, recipients: typed, kept: [], ...hosts } as const;
  const { doubts } = openReview(message, policy, knownDomains);
  return new Map(doubts.map((doubt) => [doubt.recipient.address, doubt]));
}

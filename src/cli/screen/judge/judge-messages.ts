import { openReview } from '../../../review/open-review.ts';
import type { Assessment } from '../../../review/review.ts';
import type { Database } from '../../exports/sql/database.ts';
import { Mailboxes } from './mailboxes.ts';
import type { MailboxHosts, SentMessage } from './mailboxes.ts';
import type { Judging } from './verdict.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Reviews each message of `whole` as Send would, in the order of time, and writes its doubts into `judged`.
 *
 * @param second another policy, whose doubts are compared
 * @param learns whether the mailbox of each sender remembers to whom it wrote
 */
export async function judgeMessages(
  { first, second }: { readonly first: Judging; readonly second: Judging | undefined },
  learns: boolean,
  verdicts: Verdicts,
  database: Database,
): Promise<void> {
  await database.run('CREATE TABLE judged (nr INTEGER, verdict INTEGER, recipient VARCHAR)');
  const appender = await database.second.createAppender('judged');
  const mailboxes = new Mailboxes();
  const messages = database.pieces(`SELECT nr, sender, sender_domain, is_picked, recipients,
      coalesce(date_diff('day', TIMESTAMP '1970-01-01', moment), 0)::INTEGER AS day FROM whole ORDER BY moment, message`);
  for await (const rows of messages)
    for (const row of rows) {
      const { nr, isPicked, message } = messageOf(row);
      if (isPicked) {
        const hosts = learns ? mailboxes.before(message, first.knownDomains) : none;
        const doubts = doubtsIn(message, hosts, first);
        const others = second && doubtsIn(message, hosts, second);
        for (const recipient of new Set([...doubts.keys(), ...(others?.keys() ?? [])])) {
          const doubt = doubts.get(recipient);
          const id = verdicts.idOf(
            message.senderDomain,
            keyOf(recipient),
            doubt,
            others ? others.get(recipient) : doubt,
          );
          appender.appendInteger(nr);
          appender.appendInteger(id);
          appender.appendVarchar(recipient);
          appender.endRow();
        }
      }
      if (learns) mailboxes.learn(message, first.knownDomains);
    }
  appender.closeSync();
  verdicts.flush();
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

/** Returns the domain of an ordinary address with its `@`; any other address as it is. */
function keyOf(recipient: string): string {
  return /^[^@]+@[^@]+$/.test(recipient) ? recipient.slice(recipient.indexOf('@')) : recipient;
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

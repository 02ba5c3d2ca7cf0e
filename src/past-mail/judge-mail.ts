import { openReview } from '../review/open-review.ts';
import type { Assessment } from '../review/review.ts';
import { judgeOf, type Judging } from './judge.ts';
import { destinationOf } from './table/row-class.ts';

/** One message that left the organisation. */
export interface SentMail {
  readonly sender: string;
  readonly senderDomain: string;
  readonly recipients: readonly string[];
}

export interface JudgeMail {
  /** Returns what Send would have shown about each recipient of a message. */
  readonly message: (mail: SentMail) => readonly (Assessment | undefined)[];
  /** Returns what would have been shown about a recipient whose message is unknown. */
  readonly alone: (key: string, senderDomain: string) => Assessment | undefined;
}

/** So many recipients are never left out of what the detector counts in a message. */
const fewRecipients = 64;
/** So many answers are kept, because thousands of messages go to the same recipients. */
const mostKept = 50_000;

/** Judges past mail. Of an ordinary address, only the domain makes a difference. */
export function judgeMail(judging: Judging): JudgeMail {
  const one = judgeOf(judging.policy, judging.knownDomains);
  const alone = remembering(
    ([key, senderDomain]: readonly [string, string]) => one(key, senderDomain),
    (pair) => pair.join('\n'),
  );
  return {
    message: remembering((mail: SentMail) => reviewed(mail, judging), nameOf),
    alone: (key, senderDomain) => alone([key, senderDomain]),
  };
}

/** Returns all that makes a difference; undefined where the message has to be judged by itself. */
function nameOf({ senderDomain, recipients }: SentMail): string | undefined {
  if (recipients.length > fewRecipients) return undefined;
  return [senderDomain, ...recipients.map((one) => destinationOf(one, false).key ?? one)].join('\n');
}

function reviewed({ sender, recipients }: SentMail, { policy, knownDomains }: Judging) {
  const typed = recipients.map((address) => ({ field: 'to', address, displayName: '' }) as const);
  const message = { kind: 'message', sender, recipients: typed, kept: [] } as const;
  const { doubts } = openReview(message, policy, knownDomains);
  const found = new Map(doubts.map((doubt) => [doubt.recipient.address, doubt]));
  return recipients.map((address) => found.get(address));
}

function remembering<In, Out>(work: (one: In) => Out, nameOf: (one: In) => string | undefined) {
  const kept = new Map<string, Out>();
  return (one: In): Out => {
    const name = nameOf(one);
    if (name === undefined) return work(one);
    const known = kept.get(name);
    if (known !== undefined || kept.has(name)) return known as Out;
    if (kept.size >= mostKept) kept.clear();
    const found = work(one);
    kept.set(name, found);
    return found;
  };
}

import { sourceOf } from './earlier-mail.ts';
import { domainTextOf } from './host-name.ts';
import { messageContextOf, type MessageContext } from './message-context.ts';
import type { People, Remembered } from './context.ts';
import type { DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { personOf } from './person.ts';
import type { TargetIndex } from '../targets/target-index.ts';
import type { Entry } from '../targets/entry.ts';

/** What the rest of the message tells about one recipient. */
export interface RecipientContext {
  readonly own: DomainName | undefined;
  /** The domain in From, where it is not the sender's own. */
  readonly from: DomainName | undefined;
  /** The targets from the message and from remembered addresses; undefined where there are none. */
  readonly index: TargetIndex | undefined;
  /** The address, in lower case, of the person whose message is answered; empty if unknown. */
  readonly answered: string;
  /** How many of the other recipients are at this registrable domain. */
  readonly othersAt: (registrable: string) => number;
  /**
   * Whether this registrable domain is the sender's own, that of a remembered address, or one that the mailbox
   * often writes to.
   */
  readonly isFamiliar: (registrable: string) => boolean;
  /** Whether this target exists only because the recipient itself was counted. */
  readonly isSelf: (entry: Entry) => boolean;
  /**
   * Returns the evidence for a target: a direct reason with its provenance, or only a national or closed
   * suffix in common. The address in From is evidence for its domain like a recipient, but is not counted as
   * one, so the count may be 0.
   */
  readonly contextEvidence: (entry: Entry) => ContextEvidence;
  /** Returns people with this local part, in upper or lower case. */
  readonly withLocal: (local: string) => readonly Remembered[];
  /** Returns remembered people of this name. */
  readonly named: (displayName: string) => readonly Remembered[];
}

export interface ContextEvidence {
  readonly strength: 'direct' | 'suffix' | 'none';
  readonly provenance?: Provenance;
}

const none: ContextEvidence = { strength: 'none' };
const nobody: readonly Remembered[] = [];

/**
 * Returns the context of one recipient of a message.
 *
 * @param self the address of that recipient, if it was counted in the message context
 */
export function recipientContextOf(messageContext: MessageContext, self?: string): RecipientContext {
  const me = self === undefined ? undefined : messageContext.around.get(domainTextOf(self))?.name;
  const without = (counts: ReadonlyMap<string, number>, key: string, mine?: string): number =>
    (counts.get(key) ?? 0) - (key === mine ? 1 : 0);
  const othersAt = (registrable: string): number =>
    without(messageContext.registrables, registrable, me?.registrable);
  const of = messageContext.total - (self === undefined ? 0 : 1);
  return {
    own: messageContext.own,
    from: messageContext.from,
    index: messageContext.index,
    answered: messageContext.answered,
    othersAt,
    isFamiliar: (registrable) =>
      messageContext.own?.registrable === registrable ||
      (messageContext.earlier.get(registrable) ?? 'written') !== 'written',
    isSelf: ({ target: { name, provenance }, host }) => {
      if (provenance.source !== 'other-recipients') return false;
      return othersAt(name.registrable) === 0 || (host === me?.ascii && provenance.count === 1);
    },
    contextEvidence: ({ target, suffix }) => {
      const { registrable } = target.name;
      const count = othersAt(registrable);
      if (count > 0) {
        const written = count - Number(messageContext.from?.registrable === registrable);
        return { strength: 'direct', provenance: { source: 'other-recipients', count: written, of } };
      }
      if (messageContext.own?.registrable === registrable)
        return { strength: 'direct', provenance: { source: 'own' } };
      const mail = messageContext.earlier.get(registrable);
      if (mail) return { strength: 'direct', provenance: { source: sourceOf(mail) } };
      return isTelling(suffix) && without(messageContext.suffixes, suffix, me?.suffix) > 0
        ? { strength: 'suffix' }
        : none;
    },
    withLocal: (local) => messageContext.byLocal.get(local.toLowerCase()) ?? nobody,
    named: (displayName) => messageContext.byPerson.get(personOf(displayName)) ?? nobody,
  };
}

/**
 * Returns the recipient context of a message of which only one recipient is judged; of more, count the
 * message once with `messageContextOf`.
 *
 * @param people what is left out is unknown or nobody
 * @param self the address of that recipient, if it is one of `people.recipients`
 */
export function recipientContextIn(people: Partial<People>, self?: string): RecipientContext {
  return recipientContextOf(
    messageContextOf({ sender: '', recipients: [], remembered: [], ...people }),
    self,
  );
}

/**
 * A common `.com` tells nothing; a national or closed suffix tells something about where the message goes.
 */
function isTelling(suffix: string): boolean {
  return suffix.length === 2 || suffix === 'mil' || suffix === 'gov';
}

import { domainTextOf, messageContextOf, type MessageContext } from './message-context.ts';
import type { People, Remembered } from './context.ts';
import type { DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { personOf } from './person.ts';
import type { Entry, TargetIndex } from '../targets/target-index.ts';

/** The company of one recipient. */
export interface RecipientContext {
  readonly own: DomainName | undefined;
  /** The domain in From, where it is not the sender's own. */
  readonly from: DomainName | undefined;
  /** The company's targets; undefined where there are none. */
  readonly index: TargetIndex | undefined;
  /** How many of the other recipients are at this registrable domain. */
  readonly othersAt: (registrable: string) => number;
  /** Is this registrable domain the sender's own, or in memory? */
  readonly vouchesFor: (registrable: string) => boolean;
  /** Is this target only there because the recipient itself is counted among the company? */
  readonly isSelf: (entry: Entry) => boolean;
  /**
   * What speaks for a target: a direct reason with its provenance, or only a common national or closed ending. From speaks for its
   * domain like a recipient, and is not counted as one: the count may be 0.
   */
  readonly contextEvidence: (entry: Entry) => ContextEvidence;
  /** People with this local part, in any case. */
  readonly withLocal: (local: string) => readonly Remembered[];
  /** Remembered people of this name. */
  readonly named: (displayName: string) => readonly Remembered[];
}

export interface ContextEvidence {
  readonly strength: 'direct' | 'suffix' | 'none';
  readonly provenance?: Provenance;
}

const none: ContextEvidence = { strength: 'none' };
const nobody: readonly Remembered[] = [];

/**
 * The company as one of its recipients sees it.
 *
 * @param self the address of that recipient, which is counted among the company; undefined for one that is not
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
    othersAt,
    vouchesFor: (registrable) =>
      messageContext.own?.registrable === registrable || messageContext.known.has(registrable),
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
      if (messageContext.known.has(registrable))
        return { strength: 'direct', provenance: { source: 'remembered' } };
      return isTelling(suffix) && without(messageContext.suffixes, suffix, me?.suffix) > 0
        ? { strength: 'suffix' }
        : none;
    },
    withLocal: (local) => messageContext.byLocal.get(local.toLowerCase()) ?? nobody,
    named: (displayName) => messageContext.byPerson.get(personOf(displayName)) ?? nobody,
  };
}

/**
 * Returns the recipient context of a message of which only one recipient is judged; of more, count the message once with
 * `messageContextOf`.
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

/** Half the world shares `.com`; a national or closed ending says something about where the message goes. */
function isTelling(suffix: string): boolean {
  return suffix.length === 2 || suffix === 'mil' || suffix === 'gov';
}

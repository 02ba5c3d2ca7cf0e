import { registrableOf } from '../address/domain.ts';
import { recipientContextIn, type ContextEvidence, type RecipientContext } from './recipient-context.ts';

/**
 * Returns a recipient context in which each of the domains is a target and vouched for, as if all of them
 * were the sender's at once. A domain that is not doubted in it, without a call of `onWeighed`, is not
 * doubted in a message from any one of them.
 *
 * @param senders at most as many domains as the detector compares of one shape (16)
 * @param onWeighed called whenever a rule asks what speaks for a target, which the real sender may change
 */
export function contextOfAnySender(senders: readonly string[], onWeighed: () => void): RecipientContext {
  const own = new Set(senders.map(registrableOf));
  const recipients = senders.map((domain) => `someone@${domain}`);
  return {
    ...recipientContextIn({}),
    index: recipientContextIn({ recipients }).index,
    isSelf: () => false,
    isFamiliar: (registrable) => own.has(registrable),
    contextEvidence: () => {
      onWeighed();
      return { strength: 'none' };
    },
  };
}

/**
 * Returns a recipient context in which the message supports every target as much as another recipient at it
 * (`direct`) or below its suffix would. A domain that is not doubted in either is not doubted because of one
 * of the known domains, whoever else the message goes to.
 */
export function contextThatSupports(strength: 'direct' | 'suffix'): RecipientContext {
  const evidence: ContextEvidence =
    strength === 'direct'
      ? { strength, provenance: { source: 'other-recipients', count: 1, of: 1 } }
      : { strength };
  return { ...recipientContextIn({}), contextEvidence: () => evidence };
}

import type { Recipient } from '../detector/address/recipient.ts';
import { hasText, isListOf, isRecord, jsonValue } from '../policy/shape.ts';

/** Whom Outlook itself put on an answer, by address in lower case. */
export interface Thread {
  /** The person whose message is answered, who therefore wrote to the sender; empty if unknown. */
  readonly answered: string;
  /** The others, who were recipients of that message. */
  readonly inherited: readonly string[];
}

const version = 1;
/** Outlook stores at most 50,000 characters with a message, of all kinds. */
const mostInherited = 100;
/** The longest address of a mailbox (RFC 5321), in characters. */
const longestAddress = 254;
const longestText = 50_000;

/**
 * Returns the thread of an answer whose recipients nobody has changed yet. Outlook puts the person who is
 * answered first into To. Where that entry has no address, nobody else takes its place.
 */
export function threadOf(to: readonly Recipient[], cc: readonly Recipient[]): Thread {
  const [answered = '', ...others] = to.map(addressOf);
  return {
    answered,
    inherited: others
      .concat(cc.map(addressOf))
      .filter((address) => address !== '')
      .slice(0, mostInherited),
  };
}

/** Empty for anything that is no plausible address. */
function addressOf({ address }: Recipient): string {
  return address.includes('@') && address.length <= longestAddress ? address.toLowerCase() : '';
}

export function threadText(thread: Thread): string {
  return JSON.stringify({ version, ...thread });
}

/**
 * Returns the thread in a stored value; undefined for anything else. Whatever the value is, it names at most
 * one person as answered.
 */
export function threadIn(stored: unknown): Thread | undefined {
  if (typeof stored !== 'string' || stored.length > longestText) return undefined;
  const thread = jsonValue(stored);
  if (!isRecord(thread) || thread.version !== version) return undefined;
  const { answered, inherited } = thread;
  return hasText(answered) && isListOf(inherited, hasText) ? { answered, inherited } : undefined;
}

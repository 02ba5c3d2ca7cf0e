import { fields } from '../detector/address/field.ts';
import { hasText, isOneOf, isOptional, isRecord, jsonValue } from '../policy/shape.ts';

const uncheckable = [...fields, 'recipients', 'policy', 'time'] as const;

/**
 * What could not be checked: one field, all recipients, or nothing at all because the policy or the time was
 * missing.
 */
export type Unchecked = (typeof uncheckable)[number];

/** Which policy and build did the check. */
export interface StoppedBy {
  /** Undefined where the policy could not be read. */
  readonly policyVersion?: string | undefined;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** One blocked send. */
export interface BlockedSend extends StoppedBy {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly unchecked?: Unchecked | undefined;
}

const version = 1;

/** Returns a blocked send as a text that is stored with the message. It contains no address. */
export function blockedSendText(blockedSend: BlockedSend): string {
  return JSON.stringify({ version, ...blockedSend });
}

/** Returns the blocked send in such a text; undefined where there is none or it has another form. */
export function blockedSendIn(text: string): BlockedSend | undefined {
  const stored = jsonValue(text);
  if (!isRecord(stored) || stored.version !== version) return undefined;
  const { at, policyVersion, build, unchecked } = stored;
  if (!isTime(at) || !hasText(build)) return undefined;
  if (!isOptional(policyVersion, hasText) || !isOptional(unchecked, isUnchecked)) return undefined;
  return { at, policyVersion, build, unchecked };
}

/** Whether it is a valid date. A broken clock yields NaN, which JSON cannot represent. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function isUnchecked(value: unknown): value is Unchecked {
  return isOneOf(value, uncheckable);
}

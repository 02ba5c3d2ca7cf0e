import { fields } from '../detector/address/field.ts';
import { hasText, isOneOf, isOptional, isRecord } from '../policy/shape.ts';

const uncheckable = [...fields, 'recipients', 'policy', 'time'] as const;

/** What a check could not look at: one field, all recipients, or anything, for want of a policy or of time. */
export type Unchecked = (typeof uncheckable)[number];

/** Whose check it was. */
export interface StoppedBy {
  /** Undefined where the policy could not be read. */
  readonly policyVersion?: string | undefined;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** Send stopped the message. */
export interface BlockedSend extends StoppedBy {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly unchecked?: Unchecked | undefined;
}

const version = 1;

/** The stop as a text, to be left with the message. It holds no address. */
export function blockedSendText(blockedSend: BlockedSend): string {
  return JSON.stringify({ version, ...blockedSend });
}

/** The stop in such a text; undefined where it is none, or one of another form. */
export function blockedSendIn(text: string): BlockedSend | undefined {
  const stored = valueIn(text);
  if (!isRecord(stored) || stored.version !== version) return undefined;
  const { at, policyVersion, build, unchecked } = stored;
  if (!isTime(at) || !hasText(build)) return undefined;
  if (!isOptional(policyVersion, hasText) || !isOptional(unchecked, isUnchecked)) return undefined;
  return { at, policyVersion, build, unchecked };
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a calendar can show it: a broken clock says no time, and JSON has no number for that. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function isUnchecked(value: unknown): value is Unchecked {
  return isOneOf(value, uncheckable);
}

import { rules } from '../detector/rules/index.ts';
import {
  keepReasons,
  severityNames,
  unreadableAnswers,
  type Denied,
  type Policy,
  type Severity,
} from './policy.ts';
import { hasText, isListOf, isOneOf, isRecord } from './shape.ts';

type Shapes<T> = { readonly [Key in keyof T]-?: (value: unknown) => value is T[Key] };

const isTexts = (value: unknown): value is string[] => isListOf(value, hasText);

const isSeverity = (value: unknown): value is Severity => isOneOf(value, severityNames);

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isDenied = (value: unknown): value is Denied =>
  isRecord(value) && hasText(value.domain) && hasText(value.reason);

const strengths: Shapes<Policy['severities']['strength']> = {
  strong: isSeverity,
  medium: isSeverity,
  info: isSeverity,
};

const isKinds = (value: unknown): value is Policy['severities']['kind'] =>
  isRecord(value) &&
  Object.keys(value).every((key) => rules.some(({ kind }) => kind === key) && isSeverity(value[key]));

const severities: Shapes<Policy['severities']> = {
  strength: (value): value is Policy['severities']['strength'] => isWhole(value, strengths),
  kind: isKinds,
};

const remember: Shapes<Policy['remember']> = {
  allowed: isBoolean,
  days: (value): value is number => Number.isInteger(value) && Number(value) > 0,
};

const learn: Shapes<Policy['learn']> = { mailbox: isBoolean };

const members: Shapes<Policy> = {
  version: hasText,
  protect: isTexts,
  own: isTexts,
  trust: isTexts,
  correspondents: isTexts,
  deny: (value): value is Denied[] => isListOf(value, isDenied),
  packs: isTexts,
  severities: (value): value is Policy['severities'] => isWhole(value, severities),
  keepReason: (value): value is Policy['keepReason'] => isOneOf(value, keepReasons),
  remember: (value): value is Policy['remember'] => isWhole(value, remember),
  learn: (value): value is Policy['learn'] => isWhole(value, learn),
  whenUnreadable: (value): value is Policy['whenUnreadable'] => isOneOf(value, unreadableAnswers),
};

/**
 * Returns whether a value has only members of a policy, each of the type that `parsePolicy` returns. Members
 * may be missing.
 */
export function isPartOfPolicy(value: unknown): value is Partial<Policy> {
  return isPart(value, members);
}

function isPart<T>(value: unknown, shapes: Shapes<T>): value is Partial<T> {
  if (!isRecord(value)) return false;
  const known = Object.keys(shapes);
  return Object.keys(value).every((key) => known.includes(key) && shapes[key as keyof T](value[key]));
}

function isWhole<T>(value: unknown, shapes: Shapes<T>): value is T {
  return isPart(value, shapes) && Object.keys(shapes).every((key) => key in value);
}

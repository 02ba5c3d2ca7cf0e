import type { Finding, Span, Suggestion } from '../../detector/finding.ts';
import { fields } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { Change, Choice, Doubt, KeptFor, Outcome, Review, ToRemember } from '../../review/review.ts';
import { hasText, isListOf, isOneOf, isOptional, isRecord } from '../../policy/shape.ts';

/**
 * Returns whether a value has the shape of an outcome. `acceptOutcome` checks whether the review offered it.
 */
export function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value)) return false;
  if (value.type === 'cancel') return true;
  return (
    value.type === 'send' &&
    isListOf(value.changes, isChange) &&
    isListOf(value.keep, hasText) &&
    isOptional(value.reasons, isReasonList) &&
    isOptional(value.remember, isRememberList)
  );
}

function isReasonList(value: unknown): value is KeptFor[] {
  return isListOf(value, isKeptFor);
}

function isKeptFor(value: unknown): value is KeptFor {
  return isRecord(value) && hasText(value.address) && hasText(value.reason);
}

function isRememberList(value: unknown): value is ToRemember[] {
  return isListOf(value, isToRemember);
}

function isToRemember(value: unknown): value is ToRemember {
  return isRecord(value) && hasText(value.address) && isOptional(value.reason, hasText);
}

/** Returns whether a value has the shape of a review. Checks only the members that the dialog reads. */
export function isReview(value: unknown): value is Review {
  return (
    isRecord(value) &&
    isOneOf(value.phase, ['deciding', 'decided', 'sent', 'cancelled']) &&
    isOneOf(value.kind, ['message', 'appointment']) &&
    hasText(value.policyVersion) &&
    isOneOf(value.keepReason ?? 'optional', ['optional', 'required']) &&
    isListOf(value.doubts, isDoubt) &&
    isOptional(value.isEveryone, isTrue) &&
    isChoices(value.choices)
  );
}

export function isDoubt(value: unknown): value is Doubt {
  return (
    isRecord(value) &&
    hasText(value.id) &&
    isRecipient(value.recipient) &&
    isListOf(value.findings, isFinding) &&
    isOneOf(value.severity, ['notice', 'confirm', 'block']) &&
    isOptional(value.denied, isDenied) &&
    isOptional(value.mayRemember, isTrue)
  );
}

function isChange(value: unknown): value is Change {
  return (
    isRecord(value) &&
    isOneOf(value.field, fields) &&
    isRecipient(value.from) &&
    value.from.field === value.field &&
    isOptional(value.to, hasText)
  );
}

function isRecipient(value: unknown): value is Recipient {
  return (
    isRecord(value) && isOneOf(value.field, fields) && hasText(value.address) && hasText(value.displayName)
  );
}

function isTrue(value: unknown): value is true {
  return value === true;
}

function isDenied(value: unknown): value is { domain: string; reason: string } {
  return isRecord(value) && hasText(value.domain) && hasText(value.reason);
}

function isChoices(value: unknown): value is Record<string, Choice> {
  return isRecord(value) && Object.keys(value).every((id) => isChoice(value[id]));
}

function isChoice(value: unknown): value is Choice {
  if (!isRecord(value) || !isOptional(value.reason, hasText)) return false;
  return isOneOf(value.type, ['correct', 'edit'])
    ? hasText(value.address)
    : isOneOf(value.type, ['remove', 'keep']);
}

function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    hasText(value.kind) &&
    isOneOf(value.strength, ['strong', 'medium', 'info']) &&
    hasText(value.typed) &&
    isListOf(value.suggestions, isSuggestion) &&
    typeof value.tie === 'boolean' &&
    isFacts(value.facts)
  );
}

/** Checks only the facts that sentences use. */
function isFacts(value: unknown): value is Finding['facts'] {
  return (
    isRecord(value) &&
    isOptional(value.typedSuffix, hasText) &&
    isOptional(value.otherAddress, hasText) &&
    isOptional(value.lookalikeLetter, isLetter) &&
    isOptional(value.registry, isRegistry)
  );
}

function isLetter(value: unknown): value is { letter: string; script: string } {
  return isRecord(value) && hasText(value.letter) && hasText(value.script);
}

function isRegistry(value: unknown): value is { suffix: string; date: string } {
  return isRecord(value) && hasText(value.suffix) && hasText(value.date);
}

function isSuggestion(value: unknown): value is Suggestion {
  if (!isRecord(value) || !isRecord(value.differs)) return false;
  const { typed, intended } = value.differs;
  return (
    hasText(value.address) &&
    hasText(value.domain) &&
    isProvenance(value.provenance) &&
    isListOf(typed, isSpan) &&
    isListOf(intended, isSpan)
  );
}

function isProvenance(value: unknown): value is Suggestion['provenance'] {
  if (!isRecord(value) || !hasText(value.source)) return false;
  return value.source !== 'other-recipients' || (Number.isInteger(value.count) && Number.isInteger(value.of));
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && Number.isInteger(value.start) && Number.isInteger(value.end);
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { applyChanges } from '../../../src/review/outcome/apply-changes.ts';
import { checkAddress } from '../../../src/review/doubts/check-address.ts';
import { mayKeep } from '../../../src/review/keep/keep-act.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { outcome } from '../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import { alertText } from '../../../src/text/compose/alert.ts';
import { en } from '../../../src/text/load/en.ts';
import { explain } from '../../../src/text/compose/explain.ts';
import { message } from '../grammar/message.ts';
import { target } from '../target.ts';

const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));
const policies = fc.constantFrom(defaultPolicy, {
  ...defaultPolicy,
  deny: [{ domain: '.ml', reason: 'No.' }],
});
const wish = fc.constantFrom('correct', 'keep', 'remove');
const wishes = fc.array(wish, { minLength: 1, maxLength: 4 });

/**
 * For any message, each doubt is about one of its recipients, has a unique id and can be explained. The same
 * message gives the same review. Once all is decided, only the chosen entries change, and undoubted
 * recipients stay in place. Nothing is sent if every recipient was removed.
 */
export const review = target('review', 200, fc.tuple(message, policies, wishes), ([given, policy, drawn]) => {
  const opened = openReview(given, policy, knownDomains);
  expect(openReview(given, policy, knownDomains)).toEqual(opened);
  const doubtful = opened.doubts.map(({ recipient }) => recipient);
  expect(doubtful.filter((one) => !given.recipients.includes(one))).toEqual([]);
  expect(new Set(opened.doubts.map(({ id }) => id)).size).toBe(opened.doubts.length);
  for (const { findings } of opened.doubts)
    for (const finding of findings) expect(explain(en, finding)).not.toBe('');
  for (const { recipient } of opened.doubts)
    checkAddress(recipient.address, recipient, given, policy, knownDomains);
  if (opened.doubts.length > 0) expect(alertText(en, opened, true).text.length).toBeLessThanOrEqual(500);
  const decided = opened.doubts.reduce((so, doubt, at) => {
    const meant = doubt.findings.flatMap(({ suggestions }) => suggestions)[0];
    const type = drawn[at % drawn.length];
    const choice =
      type === 'correct' && meant
        ? { type, address: meant.address }
        : type === 'keep' && mayKeep(doubt)
          ? { type }
          : { type: 'remove' as const };
    return reduceReview(so, { type: 'choose', id: doubt.id, choice });
  }, opened);
  const result = outcome(reduceReview(decided, { type: 'send' }));
  const removed = Object.values(decided.choices).filter(({ type }) => type === 'remove');
  const isSent = removed.length === 0 || removed.length < given.recipients.length;
  expect(result.type).toBe(isSent ? 'send' : 'cancel');
  if (result.type !== 'send') return;
  const after = applyChanges(given.recipients, result.changes);
  const untouched = (recipients: readonly Recipient[]) =>
    recipients.filter((one) => given.recipients.includes(one));
  const undoubted = (recipients: readonly Recipient[]) =>
    untouched(recipients).filter((one) => !doubtful.includes(one));
  expect(undoubted(after)).toEqual(undoubted(given.recipients));
  const changed = result.changes.map(({ from }) => from);
  const left = given.recipients.filter((one) => !changed.includes(one));
  expect(inAnyOrder(untouched(after))).toEqual(inAnyOrder(left));
  for (const { field, to } of result.changes)
    if (to !== undefined)
      expect(after.some((one) => one.field === field && isSame(one.address, to))).toBe(true);
  expect(after.length).toBeLessThanOrEqual(given.recipients.length);
});

/** A change may take either of two equal entries, so their order does not matter. */
const inAnyOrder = (recipients: readonly Recipient[]) => recipients.map((one) => JSON.stringify(one)).sort();

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

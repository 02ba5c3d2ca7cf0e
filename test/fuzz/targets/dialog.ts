import fc from 'fast-check';
import { expect } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { parseRecipient } from '../../../src/detector/address/recipient.ts';
import { parseFromDialog, parseToDialog } from '../../../src/outlook/dialog/dialog-messages.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { applyChanges } from '../../../src/review/outcome/apply-changes.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { outcome } from '../../../src/review/outcome/outcome.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import { rememberedText, withRemembered } from '../../../src/review/keep/remembered.ts';
import type { Choice, Doubt, Message, Outcome, Review } from '../../../src/review/review.ts';
import { en } from '../../../src/text/load/en.ts';
import { explain } from '../../../src/text/compose/explain.ts';
import { damaged, damages } from '../grammar/json.ts';
import { message } from '../grammar/message.ts';
import { target } from '../target.ts';

const knownDomains = buildKnownDomains(knownDomainsInput(defaultPolicy));

/** Returns one of the choices that a sender may make: the first suggestion, keep and remember, or remove. */
function choiceFor({ findings, mayRemember }: Doubt, at: number): Choice {
  const meant = findings.flatMap(({ suggestions }) => suggestions)[0];
  if (at % 3 === 0 && meant) return { type: 'correct', address: meant.address };
  return at % 3 === 1 ? { type: 'keep', ...(mayRemember && { remember: true }) } : { type: 'remove' };
}

/** Returns the messages that our two pages send each other about one item, in order. */
function conversation(given: Message): { readonly to: unknown[]; readonly from: unknown[] } {
  const review = openReview(given, defaultPolicy, knownDomains);
  const decided = review.doubts.reduce(
    (so, doubt, at) => reduceReview(so, { type: 'choose', id: doubt.id, choice: choiceFor(doubt, at) }),
    review,
  );
  const [doubt] = review.doubts;
  return {
    to: [
      { type: 'review', review: decided },
      { type: 'checked', id: '1', doubt: doubt ?? null },
      { type: 'check-failed', id: '1' },
    ],
    from: [
      { type: 'ready' },
      { type: 'check', id: '1', doubtId: 'to:0', address: given.sender },
      { type: 'outcome', outcome: outcome(reduceReview(decided, { type: 'send' })) },
      { type: 'outcome', outcome: { type: 'cancel' } },
    ],
  };
}

const conversationCase = fc.record({ message, at: fc.nat(6), changes: damages });

/**
 * A message between our pages arrives unchanged, whatever the item contains. Anything else is refused, or the other
 * page can explain, decide, answer and apply it.
 */
export const dialog = target('dialog', 250, conversationCase, ({ message: given, at, changes }) => {
  const { to, from } = conversation(given);
  for (const one of to) expect(parseToDialog(JSON.stringify(one))).toEqual(one);
  for (const one of from) expect(parseFromDialog(JSON.stringify(one))).toEqual(one);
  const all = [...to, ...from].map((one) => JSON.stringify(damaged(one, changes)));
  for (const text of all) expectUsable(text, given);
  expectUsable((all[at] ?? '').slice(0, at * 7), given);
});

function expectUsable(text: string, given: Message): void {
  const toDialog = parseToDialog(text);
  if (toDialog) expect(toDialog).toEqual(onlyKeys(toDialog, JSON.parse(text)));
  if (toDialog?.type === 'review') expectDecidable(toDialog.review);
  const fromDialog = parseFromDialog(text);
  if (fromDialog) expect(fromDialog).toEqual(onlyKeys(fromDialog, JSON.parse(text)));
  if (fromDialog?.type === 'check') parseRecipient(fromDialog.address);
  if (fromDialog?.type === 'outcome') expectApplicable(fromDialog.outcome, given);
}

/** Returns the members of the sent message that the parsed one has, to show that parsing adds nothing. */
function onlyKeys(taken: object, said: unknown): object {
  const keys = Object.keys(taken);
  return Object.fromEntries(keys.map((key) => [key, (said as Record<string, unknown>)[key]]));
}

function expectDecidable(review: Review): void {
  for (const { findings } of review.doubts)
    for (const finding of findings) expect(typeof explain(en, finding)).toBe('string');
  for (const { type } of Object.values(review.choices))
    expect(['correct', 'edit', 'remove', 'keep']).toContain(type);
  const answer = { type: 'outcome', outcome: outcome(reduceReview(review, { type: 'send' })) };
  expect(parseFromDialog(JSON.stringify(answer))).toEqual(answer);
}

function expectApplicable(decided: Outcome, { recipients }: Message): void {
  if (decided.type !== 'send') return;
  const after = applyChanges(recipients, decided.changes);
  expect(after.filter(({ address }) => typeof address !== 'string')).toEqual([]);
  const kept = decided.keep.map((address) => ({ address }));
  expect(typeof rememberedText(withRemembered([], [...kept, ...(decided.remember ?? [])], 1))).toBe('string');
}

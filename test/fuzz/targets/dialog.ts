import fc from 'fast-check';
import { expect } from 'vitest';
import { buildDirectory } from '../../../src/detector/directory.ts';
import { parseFromDialog, parseToDialog } from '../../../src/outlook/dialog-messages.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { directoryInput } from '../../../src/policy/directory-input.ts';
import { applyChanges } from '../../../src/review/apply-changes.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { outcome } from '../../../src/review/outcome.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import { en } from '../../../src/text/en.ts';
import { explain } from '../../../src/text/explain.ts';
import { damaged, damages } from '../grammar/json.ts';
import { message } from '../grammar/message.ts';
import { target } from '../target.ts';

const directory = buildDirectory(directoryInput(defaultPolicy));

/** What our own two pages say to each other about one message, in the order in which they do. */
function conversation(given: Parameters<typeof openReview>[0]): {
  readonly to: unknown[];
  readonly from: unknown[];
} {
  const review = openReview(given, defaultPolicy, directory);
  const decided = review.doubts.reduce(
    (so, { id }) => reduceReview(so, { type: 'choose', id, choice: { type: 'remove' } }),
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

const talk = fc.record({ message, at: fc.nat(6), changes: damages });

/**
 * What our pages say arrives as it was said, whatever stands in the message; anything else is refused, or is something that the other page can
 * work with: draw it in words, decide it, apply it.
 */
export const dialog = target('dialog', 150, talk, ({ message: given, at, changes }) => {
  const { to, from } = conversation(given);
  for (const one of to) expect(parseToDialog(JSON.stringify(one))).toEqual(one);
  for (const one of from) expect(parseFromDialog(JSON.stringify(one))).toEqual(one);
  const all = [...to, ...from];
  const text = JSON.stringify(damaged(all[at % all.length], changes));
  usable(text);
  usable(text.slice(0, at * 7));
});

function usable(text: string): void {
  const toDialog = parseToDialog(text);
  if (toDialog) expect(parseToDialog(JSON.stringify(toDialog))).toEqual(toDialog);
  if (toDialog?.type === 'review') {
    for (const { findings } of toDialog.review.doubts)
      for (const finding of findings) expect(typeof explain(en, finding)).toBe('string');
    outcome(reduceReview(toDialog.review, { type: 'send' }));
  }
  const fromDialog = parseFromDialog(text);
  if (fromDialog) expect(parseFromDialog(JSON.stringify(fromDialog))).toEqual(fromDialog);
  if (fromDialog?.type === 'outcome' && fromDialog.outcome.type === 'send')
    expect(Array.isArray(applyChanges([], fromDialog.outcome.changes))).toBe(true);
}

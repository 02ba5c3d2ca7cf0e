import { expect, it } from 'vitest';
import { changedDoubts } from '../../../../src/review/doubts/changed-doubts.ts';
import type { Doubt } from '../../../../src/review/review.ts';

const doubts = ['to:0', 'to:1', 'to:2'].map((id) => ({ id })) as unknown as Doubt[];

it('lists the doubts whose choices were made, changed or undone, in the order of the review', () => {
  const kept = { type: 'keep' } as const;
  const choices = { 'to:1': { type: 'remove' }, 'to:2': kept } as const;
  const review = { kind: 'message', policyVersion: '', phase: 'deciding', doubts, choices } as const;
  expect(changedDoubts({ 'to:0': kept, 'to:2': kept }, review).map(({ id }) => id)).toEqual(['to:0', 'to:1']);
  expect(changedDoubts(choices, review)).toEqual([]);
});

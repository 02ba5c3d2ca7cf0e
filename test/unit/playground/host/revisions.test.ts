import { expect, it } from 'vitest';
import { Revisions } from '../../../../src/playground/host/revisions.ts';

it('every change is counted before the listeners are told, until they leave', () => {
  const revisions = new Revisions();
  const seen: number[] = [];
  const leave = revisions.subscribe(() => seen.push(revisions.count()));
  revisions.add();
  revisions.add();
  leave();
  revisions.add();
  expect(seen).toEqual([1, 2]);
  expect(revisions.count()).toBe(3);
});

import { expect, test } from 'vitest';
import { differences } from '../../src/detector/differences.ts';

test.each([
  ['army.ml', 'army.mil', [], [[6, 7]]],
  ['army.mill', 'army.mil', [[8, 9]], []],
  ['arny.mil', 'army.mil', [[2, 3]], [[2, 3]]],
  ['usaf.mil', 'us.af.mil', [], [[2, 3]]],
  ['army.mil', 'army.mil', [], []],
  ['army.mil.co', 'army.mil', [[8, 11]], []],
  ['abc', 'xyz', [[0, 3]], [[0, 3]]],
])('%s and %s', (typed, intended, inTyped, inIntended) => {
  const found = differences(typed, intended);
  expect(found.typed.map(({ start, end }) => [start, end])).toEqual(inTyped);
  expect(found.intended.map(({ start, end }) => [start, end])).toEqual(inIntended);
});

import { expect, test } from 'vitest';
import { federalGovNames, govNames } from '../../../../tools/tables/lists/gov.ts';
import { encodeHashedSet } from '../../../../tools/tables/hashed-set.ts';
import { govDate, govRegistry, isRegisteredGov } from '../../../../src/detector/data/gov-registry.ts';
import { hashedSet } from '../../../../src/detector/data/hashed-set.ts';

test('every registered name is known', () => {
  expect(govNames()).toHaveLength(16_539);
  expect(govNames().filter((name) => !isRegisteredGov(name))).toEqual([]);
  expect(federalGovNames().every((name) => govRegistry.has(name))).toBe(true);
  expect(govDate).toBe('2026-08-22');
});

test.each([
  ['nooa', 'the noaa slip that was seen in the wild'],
  ['llnlg', 'a moved dot'],
  ['', 'no name at all'],
  ['nasa.gov', 'the whole domain instead of its name'],
  ['NASA', 'names are lower case'],
  ['constructor', 'a name that every object has'],
])('%j is not registered: %s', (name) => {
  expect(isRegisteredGov(name)).toBe(false);
});

test('at most one in 20,000 made-up names is taken for registered', () => {
  let taken = 0;
  for (let number = 0; number < 200_000; number++) if (isRegisteredGov(`no-such-name-${number}`)) taken++;
  expect(taken).toBeLessThanOrEqual(10);
});

test('an empty set has no member, and a set of one has one', () => {
  const empty = encodeHashedSet([]);
  expect(hashedSet(empty.count, empty.text).has('')).toBe(false);
  const one = encodeHashedSet(['alone']);
  expect(hashedSet(one.count, one.text).has('alone')).toBe(true);
  expect(hashedSet(one.count, one.text).has('alonf')).toBe(false);
});

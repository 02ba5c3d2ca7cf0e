import { expect, test } from 'vitest';
import { federalGovNames, govNames } from '../../../../src/cli/known-good/gov-names.ts';
import { encodeHashedSet } from '../../../../tools/tables/hashed-set.ts';
import { govDate, govRegistry, isRegisteredGov } from '../../../../src/detector/data/gov-registry.ts';
import { hashedSet } from '../../../../src/detector/data/hashed-set.ts';

test('the .gov registry contains every registered name', () => {
  expect(govNames()).toHaveLength(16_539);
  expect(govNames().filter((name) => !isRegisteredGov(name))).toEqual([]);
  expect(federalGovNames().every((name) => govRegistry.has(name))).toBe(true);
  expect(govDate).toBe('2026-08-22');
});

test.each([
  ['nooa', 'a typo of noaa that was found in real mail'],
  ['llnlg', 'a moved dot'],
  ['', 'no name at all'],
  ['nasa.gov', 'the whole domain instead of its name'],
  ['NASA', 'names are lower case'],
  ['constructor', 'a name that every object has'],
])('the .gov registry does not contain %j: %s', (name) => {
  expect(isRegisteredGov(name)).toBe(false);
});

test('the .gov registry takes at most one in 20,000 invented names for registered', () => {
  let taken = 0;
  for (let number = 0; number < 200_000; number++) if (isRegisteredGov(`no-such-name-${number}`)) taken++;
  expect(taken).toBeLessThanOrEqual(10);
});

test('a hashed set contains exactly the names that it was made from', () => {
  const empty = encodeHashedSet([]);
  expect(hashedSet(empty.count, empty.text).has('')).toBe(false);
  const one = encodeHashedSet(['alone']);
  expect(hashedSet(one.count, one.text).has('alone')).toBe(true);
  expect(hashedSet(one.count, one.text).has('alonf')).toBe(false);
});

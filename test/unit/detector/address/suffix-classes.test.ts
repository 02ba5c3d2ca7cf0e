import { expect, it } from 'vitest';
import { foreignGovernmentPack } from '../../../../src/detector/data/packs/foreign-government.ts';
import { type DomainName, parseDomain } from '../../../../src/detector/address/domain.ts';
import { isForeignGovernment, isOpenSuffix } from '../../../../src/detector/address/suffix-classes.ts';

const isGovernment = (text: string): boolean => isForeignGovernment(parseDomain(text) as DomainName);

it('every suffix of the foreign-government pack, and every host below it, counts as a foreign government', () => {
  const { suffixes } = foreignGovernmentPack;
  expect(suffixes.filter((suffix) => !isGovernment(suffix))).toEqual([]);
  expect(suffixes.filter((suffix) => !isGovernment(`a.b.${suffix}`))).toEqual([]);
});

it.each([
  ['gov.ml', true],
  ['x.mod.xk', true],
  ['bund.de', true],
  ['a.bund.de', true],
  ['bundeswehr.org', true],
  ['army.mil', false],
  ['gov.us', false],
  ['x.mil.us', false],
  ['gov.com', false],
  ['gov', false],
  ['mod', false],
  ['bund.xyz.de', false],
  ['xbund.de', false],
  ['de', false],
])('whether %s counts as a foreign government: %s', (text, expected) => {
  expect(isGovernment(text)).toBe(expected);
});

it('only generic endings count as open to anybody', () => {
  const all = ['com', 'net', 'org', 'us', 'co', 'info', 'biz', 'mil', 'gov', 'ml', 'edu', ''];
  expect(all.filter(isOpenSuffix)).toEqual(all.slice(0, 7));
});

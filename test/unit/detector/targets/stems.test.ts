import { describe, expect, it } from 'vitest';
import { stemsOf, stemsOfText, withPrefix } from '../../../../src/detector/targets/stems.ts';
import { type DomainName, parseDomain } from '../../../../src/detector/address/domain.ts';

const stem = (prefix: string, stem: string) => ({ prefix, stem });

describe('the stems of a name', () => {
  it.each([
    ['mil', []],
    ['co.uk', []],
    ['army.mil', [stem('', 'army')]],
    ['us.army.mil', [stem('us', 'army'), stem('', 'us.army')]],
    ['a.us.army.mil', [stem('a.us', 'army'), stem('', 'a.us.army')]],
    ['cs.ox.ac.uk', [stem('cs', 'ox'), stem('', 'cs.ox')]],
  ])('of %s are found', (text, cuts) => {
    expect(stemsOf(parseDomain(text) as DomainName)).toEqual(cuts);
  });

  it.each([
    ['army', [stem('', 'army')]],
    ['us.army', [stem('us', 'army'), stem('', 'us.army')]],
    ['a.us.army', [stem('a.us', 'army'), stem('', 'a.us.army')]],
    ['.army', [stem('', 'army'), stem('', '.army')]],
  ])('of %s are found without a suffix', (text, cuts) => {
    expect(stemsOfText(text)).toEqual(cuts);
  });

  it('are joined again with their prefix', () => {
    expect(withPrefix('', 'army.mil')).toBe('army.mil');
    expect(withPrefix('us', 'army.mil')).toBe('us.army.mil');
  });
});

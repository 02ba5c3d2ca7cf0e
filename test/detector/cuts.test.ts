import { describe, expect, it } from 'vitest';
import { cutsOf, cutsOfText, joined } from '../../src/detector/cuts.ts';
import { type DomainName, parseDomain } from '../../src/detector/domain.ts';

const cut = (before: string, stem: string) => ({ before, stem });

describe('what is compared of a name', () => {
  it.each([
    ['mil', []],
    ['co.uk', []],
    ['army.mil', [cut('', 'army')]],
    ['us.army.mil', [cut('us', 'army'), cut('', 'us.army')]],
    ['a.us.army.mil', [cut('a.us', 'army'), cut('', 'a.us.army')]],
    ['cs.ox.ac.uk', [cut('cs', 'ox'), cut('', 'cs.ox')]],
  ])('%s', (text, cuts) => {
    expect(cutsOf(parseDomain(text) as DomainName)).toEqual(cuts);
  });

  it.each([
    ['army', [cut('', 'army')]],
    ['us.army', [cut('us', 'army'), cut('', 'us.army')]],
    ['a.us.army', [cut('a.us', 'army'), cut('', 'a.us.army')]],
    ['.army', [cut('', 'army'), cut('', '.army')]],
  ])('%s, without its suffix', (text, cuts) => {
    expect(cutsOfText(text)).toEqual(cuts);
  });

  it('is joined with what stood before', () => {
    expect(joined('', 'army.mil')).toBe('army.mil');
    expect(joined('us', 'army.mil')).toBe('us.army.mil');
  });
});

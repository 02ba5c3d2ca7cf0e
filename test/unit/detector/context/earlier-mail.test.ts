import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/detector/context/context.ts';
import { judge, nobody } from '../table.ts';

const often = (...familiar: string[]): Context => ({ ...nobody, familiar });
const seldom = (...written: string[]): Context => ({ ...nobody, written });

/** Kind, strength and suggestions of each finding; suggestions that are hearsay have a question mark. */
function said(typed: string, context: Context): string[] {
  return judge(typed, { context }).map(
    ({ kind, strength, suggestions }) =>
      `${kind} ${strength} ${suggestions.map(({ domain, hearsay }) => (hearsay ? `${domain}?` : domain)).join(' ')}`,
  );
}

describe('a host that the mailbox often writes to', () => {
  it.each([
    ['lists.yocto.or', 'lists.yocto.org', 'the last letter lost, and no such TLD'],
    ['mollie.d', 'mollie.de', 'one letter of a country left'],
    ['grundfos.co', 'grundfos.com', 'the last letter lost, and such a TLD'],
    ['kadaster.n', 'kadaster.nl', 'one letter of a country left'],
    ['xs4all.ne', 'xs4all.net', 'the last letter lost, and such a TLD'],
    ['grundfos.comm', 'grundfos.com', 'a letter added at the end'],
    ['grundfos.comgit', 'grundfos.com', 'a word pasted at the end'],
    ['lists.yocto.org8fe2', 'lists.yocto.org', 'a number pasted at the end'],
    ['lists.yocto.or.g', 'lists.yocto.org', 'a dot inside the suffix'],
    ['li.sts.yocto.org', 'lists.yocto.org', 'a dot inside a label'],
    ['grund.fos.com', 'grundfos.com', 'a dot inside the name'],
    ['grundfoscom', 'grundfos.com', 'no dot'],
    ['grundfos', 'grundfos.com', 'no suffix'],
    ['lists.yoc', 'lists.yocto.org', 'broken off'],
    ['ethz.cn', 'ethz.ch', 'another country, one letter away'],
    ['rundfos.com', 'grundfos.com', 'the first letter lost'],
    ['ngrundfos.com', 'grundfos.com', 'a letter before the first'],
    ['yocto.lists.org', 'lists.yocto.org', 'labels swapped'],
    ['grudnfso.com', 'grundfos.com', 'two pairs swapped'],
    ['gruntfox.com', 'grundfos.com', 'two wrong letters in a name of eight'],
    ['etzh.ch', 'ethz.ch', 'swapped letters in a short name'],
    ['grundfos.org', 'grundfos.com', 'another of the large TLDs'],
    ['lists.yocto.dev', 'lists.yocto.org', 'a whole host under another TLD'],
    ['listst.yocto.org', 'lists.yocto.org', 'a host below the same domain'],
  ])('is meant by %s: %s, %s', (typed, meant) => {
    const known = often(
      'lists.yocto.org',
      'mollie.de',
      'grundfos.com',
      'kadaster.nl',
      'xs4all.net',
      'ethz.ch',
    );
    const [first] = judge(typed, { context: known });
    expect(first?.suggestions[0]).toMatchObject({ domain: meant, provenance: { source: 'familiar' } });
    expect(first?.strength).not.toBe('info');
    expect(first?.tie).toBe(false);
  });

  it.each([
    ['grundfos.de', 'the name in a country'],
    ['ethz.li', 'the name in another country'],
    ['lists.yocto.dk', 'nothing but the labels in common with the domain'],
    ['buildbot.yocto.org', 'another host, unlike those one writes to'],
    ['mollier.fr', 'another name'],
  ])('does not stop mail to %s: %s', (typed) => {
    const known = often('grundfos.com', 'ethz.ch', 'yocto.org', 'mollie.de');
    expect(judge(typed, { context: known }).filter(({ strength }) => strength !== 'info')).toEqual([]);
  });

  it('is not doubted, however similar it is to another one', () => {
    const known = often('acme-corp.com', 'acmecorp.com', 'suse.de', 'suse.com', 'kernel.dk');
    const context = { ...known, others: ['a@kernel.org', 'b@suse.cz', 'c@acmecorps.com'] };
    for (const domain of known.familiar ?? []) expect(said(domain, context)).toEqual([]);
  });

  it('tells two hosts of one domain apart only by a label of at least four letters', () => {
    expect(said('se.bosch.com', often('de.bosch.com', 'bosch.com'))).toEqual([
      'domain-typo info de.bosch.com',
    ]);
    expect(said('seed.bosch.com', often('seeds.bosch.com', 'bosch.com'))).toEqual([
      'domain-typo medium seeds.bosch.com',
    ]);
  });

  it('makes no finding strong if its name has two letters', () => {
    expect(said('ti.cpm', often('ti.com'))).toEqual(['tld-typo medium ti.com']);
  });

  it('gives only information about one hyphen more or less', () => {
    expect(said('open-embedded.org', often('openembedded.org'))).toEqual([
      'doppelganger info openembedded.org',
    ]);
  });
});

describe('a host that the mailbox wrote to a few times', () => {
  it.each([
    ['grundfos.co', 'tld-typo medium grundfos.com?'],
    ['grunfdos.com', 'domain-typo medium grundfos.com?'],
  ])('is meant by %s, but never almost certainly', (typed, expected) => {
    expect(said(typed, seldom('grundfos.com'))).toEqual([expected]);
  });

  it('does not suppress a doubt about itself, because it may have been mistyped then', () => {
    const context = { ...seldom('grunfdos.com'), familiar: ['grundfos.com'] };
    expect(said('grunfdos.com', context)).toEqual(['domain-typo strong grundfos.com']);
  });

  it('casts no doubt on the name under another TLD', () => {
    expect(said('grundfos.org', seldom('grundfos.com'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { detect } from '../../../../src/detector/detect.ts';
import type { Finding } from '../../../../src/detector/finding.ts';

interface World {
  readonly trust?: readonly string[];
  readonly knownLegitimate?: readonly string[];
  readonly sender?: string;
  readonly remembered?: readonly string[];
}

function judge(address: string, others: readonly string[], world: World = {}, displayName = ''): Finding[] {
  const { trust = [], knownLegitimate = [], sender = '', remembered = [] } = world;
  const knownDomains = buildKnownDomains({ protect: ['.mil'], trust, packs: [], knownLegitimate });
  const people = remembered.map((known) => ({ address: known, displayName: '' }));
  return detect({ field: 'to', address, displayName }, knownDomains, { sender, others, remembered: people });
}

/** Strength and suggestions of each finding; suggestions that are hearsay have a question mark. */
function said(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ strength, suggestions }) =>
      `${strength} ${suggestions.map(({ domain, hearsay }) => (hearsay ? `${domain}?` : domain)).join(' ')}`,
  );
}

const at = (domain: string, many = 1): string[] =>
  Array.from({ length: many }, (_, position) => `p${position}@${domain}`);

describe('two domains known only from the message, each of which may be a typo of the other', () => {
  it.each([
    ['a look-alike letter', 'microsoft.com', 'mlcrosoft.com'],
    ['a look-alike pair', 'siemens.com', 'siernens.com'],
    ['a letter left out', 'acmecorp.com', 'acmcorp.com'],
    ['a digit', 'acmecorp.com', 'acmec0rp.com'],
    ['two letters swapped', 'acmecorp.de', 'amcecorp.de'],
    ['a dot', 'acmecorp.com', 'acme.corp.com'],
  ])('are both doubted, but not strongly, and both suggestions are hearsay: %s', (_, one, other) => {
    for (const many of [1, 2, 10]) {
      expect(said(judge(`kim@${one}`, at(other, many)))).toEqual([`medium ${other}?`]);
      expect(said(judge(`kim@${other}`, [...at(one), ...at(other, many - 1)]))).toEqual([`medium ${one}?`]);
    }
  });

  it('are both doubted if the same person is at both', () => {
    expect(said(judge('kim@microsoft.com', ['kim@mlcrosoft.com']))).toEqual(['medium mlcrosoft.com?']);
    expect(said(judge('kim@mlcrosoft.com', ['kim@microsoft.com']))).toEqual(['medium microsoft.com?']);
  });

  it('are both doubted if one is only seen in the name of a host below it', () => {
    expect(said(judge('kim@microsoft.com', ['p@mail.mlcrosoft.com']))).toEqual(['medium mlcrosoft.com?']);
  });
});

describe('a domain known only from the message', () => {
  it.each([
    ['a trusted domain', { trust: ['microsoft.com'] }],
    ['a domain that is known to be real', { knownLegitimate: ['microsoft.com'] }],
    ["the sender's own", { sender: 'lee@microsoft.com' }],
    ['a remembered domain', { remembered: ['ann@microsoft.com'] }],
  ])('casts no doubt on %s, which casts the usual doubt on it', (_, world) => {
    expect(judge('kim@microsoft.com', at('mlcrosoft.com', 10), world)).toEqual([]);
    expect(
      said(judge('kim@mlcrosoft.com', [...at('microsoft.com'), ...at('mlcrosoft.com', 9)], world)),
    ).toEqual(['strong microsoft.com']);
  });

  it('casts no doubt on a name below .mil, which no stranger can register', () => {
    expect(judge('kim@newbase.mil', at('newbase.ml', 3))).toEqual([]);
    expect(said(judge('kim@newbase.ml', at('newbase.mil')))).toEqual(['strong newbase.mil']);
  });

  it('is listed after a listed suggestion and forms a tie with it if equally near', () => {
    const [finding] = judge('kim@acmecors.com', at('acmecorps.com', 5), { trust: ['acmecor.com'] });
    expect(said(finding ? [finding] : [])).toEqual(['medium acmecor.com acmecorps.com?']);
    expect(finding?.tie).toBe(true);
  });

  it('does not weaken an almost certain listed suggestion', () => {
    const [finding] = judge('kim@army.ml', at('army.mlt', 5).concat(at('arny.ml', 5)), {
      trust: ['army.mil'],
    });
    expect(finding).toMatchObject({ strength: 'strong', tie: false });
    expect(finding?.suggestions[0]).toMatchObject({ domain: 'army.mil' });
    expect(finding?.suggestions[0]?.hearsay).toBeUndefined();
  });

  it('is not suggested if the lists cast doubt on it', () => {
    expect(judge('kim@mlcrosofts.com', at('mlcrosoft.com', 5), { trust: ['microsoft.com'] })).toEqual([]);
  });

  it.each([
    ['that lacks the last letter of its suffix', 'acmecorp.com', 'acmecorp.co'],
    ['with a suffix pasted behind it', 'acmecorp.com', 'acmecorp.com.com'],
    ['with another suffix behind it', 'acme.ai', 'acme.ai.com'],
  ])('casts doubt on one %s, and not the reverse', (_, whole, mistyped) => {
    expect(said(judge(`kim@${mistyped}`, at(whole)))).toEqual([`medium ${whole}?`]);
    expect(judge(`kim@${whole}`, at(mistyped, 5))).toEqual([]);
  });

  it.each([
    ['under another TLD', 'acmecorp.com', 'acmecorp.net'],
    ['in another country', 'suse.de', 'suse.se'],
    ['in another country’s suffix', 'acmecorp.com', 'acmecorp.com.co'],
    ['with a hyphen', 'linuxfoundation.org', 'linux-foundation.org'],
    ['two typos away', 'acmecorporation.com', 'acmecorporatoin1.com'],
    ['of two letters', 'ni.com', 'ti.com'],
    ['that is short and has another letter', 'acme.com', 'acne.com'],
    ['as one label before another suffix', 'booking.com', 'book.ing'],
    ['with a typo in name and suffix', 'acmecorp.co', 'acnecorp.com'],
  ])('casts no doubt on the name %s, in either direction', (_, one, other) => {
    expect(judge(`kim@${one}`, at(other, 5))).toEqual([]);
    expect(judge(`kim@${other}`, at(one, 5))).toEqual([]);
  });

  it('casts no doubt on a name two typos away, in either direction', () => {
    expect(judge('kim@acmecorp.com', at('acmecrpxx.com', 5))).toEqual([]);
    expect(judge('kim@acmecrpxx.com', at('acmecorp.com', 5))).toEqual([]);
  });

  it('casts no doubt on a plain name that it imitates with a foreign letter', () => {
    expect(judge('kim@microsoft.com', at('micrоsoft.com', 5))).toEqual([]);
    expect(said(judge('kim@micrоsoft.com', at('microsoft.com')))).toEqual(['medium microsoft.com?']);
  });
});

describe('the address in a display name', () => {
  it.each([
    ['unknown', 'kim@other-firm.com', [], ['info other-firm.com?']],
    [
      'at the domain of other recipients',
      'kim@other-firm.com',
      ['p@other-firm.com'],
      ['medium other-firm.com?'],
    ],
    ['at a mail provider, where anybody may have an account', 'kim.lee@gmail.com', [], ['medium gmail.com?']],
    ['at a trusted domain', 'kim@microsoft.com', [], ['medium microsoft.com']],
  ])('is judged as expected if it is %s', (_, name, others, expected) => {
    expect(said(judge('kim@some-firm.com', others, { trust: ['microsoft.com'] }, name))).toEqual(expected);
  });
});

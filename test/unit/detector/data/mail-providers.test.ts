import { describe, expect, it } from 'vitest';
import { bySuffix } from '../../../../src/detector/data/by-suffix.ts';
import { groupedBySuffix } from '../../../../tools/tables/lists/by-suffix.ts';
import { mailProviderNames, smallProviderNames } from '../../../../src/cli/known-good/mail-provider-names.ts';
import { sourceLines, sourceRows } from '../../../../src/cli/known-good/read-source.ts';
import { cleanedProviders } from '../../../../src/cli/known-good/small-providers.ts';
import { knownGood } from '../../../../src/detector/data/known-good.generated.ts';
import { mailProviders } from '../../../../src/detector/data/mail-providers.generated.ts';
import { detect } from '../../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';

const knownDomains = buildKnownDomains({
  protect: ['.mil'],
  trust: [],
  packs: ['us-mil'],
  knownLegitimate: knownGood.domains,
});
const nobody = { sender: '', others: [], remembered: [] };
const found = (domain: string) =>
  detect({ field: 'to', address: `kim@${domain}`, displayName: '' }, knownDomains, nobody);

describe('the lists of mail providers', () => {
  const listed = new Set([
    ...sourceRows('provider-lists.csv.gz').map((row) => row.domain),
    ...sourceLines('freemail.txt.gz'),
  ]);
  const rows = sourceRows('mail-providers.csv');

  it('contain every domain that cites them as its source', () => {
    const said = rows.filter(({ basis = '' }) => basis.startsWith('list'));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ domain }) => !listed.has(domain))).toEqual([]);
  });

  it('give each domain chosen by hand once, with one of three sources', () => {
    expect(new Set(rows.map(({ domain }) => domain)).size).toBe(rows.length);
    expect(rows.filter(({ basis = '' }) => !/^(?:list|own|real)(?::|$)/.test(basis))).toEqual([]);
  });

  it('never mark a suggested provider as one that is not suggested', () => {
    const large = new Set(mailProviderNames());
    expect(smallProviderNames().filter((domain) => large.has(domain))).toEqual([]);
  });

  it.each(['gmial.com', 'hotmial.com', 'hotmai.com', 'yaho.com', 'duam.net', 'hotmail.co', 'yahoo.om'])(
    'contain the typosquat %s, which is not taken for a real provider',
    (domain) => {
      expect(listed.has(domain)).toBe(true);
      expect(mailProviderNames()).not.toContain(domain);
      expect(cleanedProviders()).not.toContain(domain);
      expect(found(domain)).not.toEqual([]);
    },
  );
});

describe('a list grouped by suffix', () => {
  it('is read back as the list that was written', () => {
    const domains = [...mailProviders.domains];
    expect(bySuffix(groupedBySuffix(domains))).toEqual(domains);
    expect(groupedBySuffix(['aol.com', 'yahoo.co.uk', 'i.softbank.jp', 'msn.com'])).toBe(
      'com aol msn;co.uk yahoo;softbank.jp i',
    );
  });
});

describe('a mail provider in any country', () => {
  it('is never doubted, whichever list contains it', () => {
    const real = [...mailProviders.domains, ...cleanedProviders()];
    expect(real.length).toBeGreaterThan(6000);
    expect(real.filter((domain) => found(domain).length > 0)).toEqual([]);
  });

  it.each(
    'hotmail.be hotmail.se hotmail.pt hotmail.sk hotmail.at hotmail.com.tw live.fi live.com.my outlook.ro outlook.fi yahoo.cl yahoo.com.pe aol.es msn.de gmx.eu yandex.kz'.split(
      ' ',
    ),
  )('is not mistaken for a typo of another country’s provider: %s', (domain) => {
    expect(found(domain)).toEqual([]);
  });

  it.each([
    ['docomo.ne.jo', 'docomo.ne.jp'],
    ['docmo.ne.jp', 'docomo.ne.jp'],
    ['softbank.ne.jo', 'softbank.ne.jp'],
    ['i.sofbank.jp', 'i.softbank.jp'],
    ['ezwen.ne.jp', 'ezweb.ne.jp'],
    ['nifyt.com', 'nifty.com'],
    ['naver.con', 'naver.com'],
    ['hanmial.net', 'hanmail.net'],
    ['163.con', '163.com'],
    ['qq.con', 'qq.com'],
    ['mail.rru', 'mail.ru'],
    ['ukr.nrt', 'ukr.net'],
    ['sezman.cz', 'seznam.cz'],
    ['interai.pl', 'interia.pl'],
    ['virgillio.it', 'virgilio.it'],
    ['laposte.ner', 'laposte.net'],
    ['wanadooo.fr', 'wanadoo.fr'],
    ['blewin.ch', 'bluewin.ch'],
    ['telnet.be', 'telenet.be'],
    ['ziggo.bl', 'ziggo.nl'],
    ['uol.com.btr', 'uol.com.br'],
    ['bigpond.cim', 'bigpond.com'],
    ['xtra.co.nx', 'xtra.co.nz'],
    ['sympatco.ca', 'sympatico.ca'],
    ['hotmial.it', 'hotmail.it'],
  ])('is suggested for a typo: %s for %s', (typed, meant) => {
    expect(found(typed)[0]?.suggestions[0]?.domain).toBe(meant);
  });

  it.each(['outlook.con', 'live.con', 'yahoo.con', 'hotmail', 'yahoo', 'hotmail.co'])(
    'is suggested with its main domain if only the ending is wrong: %s',
    (typed) => {
      const [finding] = found(typed);
      expect(finding?.suggestions.map(({ domain }) => domain)).toEqual([`${typed.split('.')[0] ?? ''}.com`]);
      expect(finding?.tie).toBe(false);
    },
  );
});

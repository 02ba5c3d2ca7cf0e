import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { judge } from './table.ts';

type Row = Record<string, string>;

function rows(name: string): Row[] {
  const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
  return parse(text, { columns: true, skip_empty_lines: true, relax_column_count: true });
}

/** The domains and second levels that the tests of the spell checkers configure. */
const spelled = buildKnownDomains({
  protect: [],
  trust:
    'google.com gmail.com emaildomain.com comcast.net facebook.com msn.com yahoo.com hotmail.com mail.com live.com outlook.com gmx.fr zoho.com yahoo.co.uk'.split(
      ' ',
    ),
  packs: [],
});

/** Our result where their tests expect another one, with the reason. */
const spellingDeviations: Readonly<Record<string, readonly [ours: string, why: string]>> = {
  'test@zopo.com': ['', 'four letters and no typing error: as likely a real domain'],
  'test@comcast.nry': ['', 'two typos in an ending of three letters; only unknown-tld reports it'],
  'test@gmai': ['gmail.com', 'a name without a TLD that four letters of a provider begin'],
  'test@gm': ['', 'the beginning of a domain is not a domain'],
  'test@homail.con': ['hotmail.com', ''],
  'test@con-artists.con': ['con-artists.com', ''],
  'test@mail.randomsmallcompany.cmo': [
    'mail.randomsmallcompany.com',
    '.cmo does not exist, with a host before it or not',
  ],
};

describe('the test vectors of mailcheck and email-spell-checker', () => {
  const asked = rows('mailcheck-vectors.csv').filter((row) => row.function !== 'findClosestDomain');
  test('are complete', () => expect(asked.length).toBeGreaterThan(30));
  test.each(asked.map((row) => [row.input ?? '', row.expected_domain_or_empty ?? ''] as const))(
    'correct %j to %j, except for listed deviations',
    (input, expected) => {
      const ours = judge(input === '' ? ' @' : input.includes('@') ? input : `${input} @`, { from: spelled })
        .map(({ suggestions }) => suggestions[0]?.domain ?? '')
        .find((domain) => domain !== '');
      expect(ours ?? '').toBe(spellingDeviations[input.trim()]?.[0] ?? expected);
    },
  );
});

const chromium = buildKnownDomains({
  protect: [
    ...'google.com google.co.uk office.com highengagement.com highengagement.co.uk hp.com weather.com vk.com jobs.com'.split(
      ' ',
    ),
  ],
  trust: [],
  packs: [],
});

/**
 * The reasons why our result deviates from Chromium's, whose rules are made for pages in a browser. An empty reason means
 * that the result does not deviate.
 */
const embeddingDeviations: Readonly<Record<string, string>> = {
  'hp.com-foo.com': 'two letters are enough where the whole name with its ending is there',
  'foo.jobs.com-foo.com': 'a word of the language is enough where the administrator protects that domain',
  'googlecom-foo.com': 'no dot and no hyphen where the name ends',
  'foo.googlecom-foo.com': 'no dot and no hyphen where the name ends',
  'www-google.com': 'the name without its ending is left to combosquat and its list of words',
  'www-highengagement.com': 'the name without its ending is left to combosquat and its list of words',
  'example-google.com': 'the name without its ending is left to combosquat and its list of words',
  'googlé.com-login.com': 'two tricks at once',
  'subdomain.highéngagement.com-foo.com': 'two tricks at once',
  'foo.google.co.uk.foo.com': '',
};

describe('Chromium’s test vectors of embedded names', () => {
  const asked = rows('chromium-lookalike-vectors.csv').filter((row) => row.test === 'target-embedding');
  test('are complete', () => expect(asked.length).toBeGreaterThan(30));
  test.each(asked.map((row) => [row.domain ?? '', row.expected ?? ''] as const))(
    'have the result of Chromium for %s (%s), except for listed deviations',
    (domain, expected) => {
      const flagged = judge(domain, { from: chromium }).length > 0;
      const differs = (embeddingDeviations[domain] ?? '') !== '';
      expect(flagged).toBe(differs ? expected !== 'flag' : expected === 'flag');
    },
  );
});

/** Chromium ignores what is common in browsers, but these typos are common in mail. */
const editDeviations: Readonly<Record<string, string>> = {
  'abcde.com abcde1.com': 'a digit left out is a typo like any other in a name of five letters',
  'abcde1.com abcde.com': 'a digit too many is a typo like any other in a name of five letters',
  'xabcd.com yabcd.com': 'a first letter is mistyped too, though rarely (7 in 100)',
  'xabcde.com abcde.com': 'a first letter is mistyped too, though rarely (7 in 100)',
  'abcde.com xabcde.com': 'a first letter is mistyped too, though rarely (7 in 100)',
  'a.abcde.com xabcde.com': 'a first letter is mistyped too, below a host',
};

describe('Chromium’s test vectors of false alarms at one edit', () => {
  const asked = rows('chromium-lookalike-vectors.csv').filter(
    (row) => row.test?.startsWith('edit-distance') === true,
  );
  test('are complete', () => expect(asked.length).toBe(20));
  test.each(asked.map((row) => [row.domain ?? '', row.target ?? '', row.expected ?? ''] as const))(
    'have the result of Chromium for %s near %s (%s), except for listed deviations',
    (domain, target, expected) => {
      const from = buildKnownDomains({ protect: [], trust: [target], packs: [] });
      const flagged = judge(domain, { from }).length > 0;
      const differs = editDeviations[`${domain} ${target}`] !== undefined;
      expect(flagged).toBe(differs ? expected !== 'keep' : expected === 'keep');
    },
  );
});

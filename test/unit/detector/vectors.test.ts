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

/** The domains that the spell checkers' tests configure, and those whose second level they configure. */
const spelled = buildKnownDomains({
  protect: [],
  trust:
    'google.com gmail.com emaildomain.com comcast.net facebook.com msn.com yahoo.com hotmail.com mail.com live.com outlook.com gmx.fr zoho.com yahoo.co.uk'.split(
      ' ',
    ),
  packs: [],
});

/** What we say where their tests expect something else, and why. */
const spellingDeviations: Readonly<Record<string, readonly [ours: string, why: string]>> = {
  'test@zopo.com': ['', 'four letters and not one slip of the hand: as likely somebody’s own domain'],
  'test@comcast.nry': ['', 'two slips in an ending of three letters; that it does not exist is said'],
  'test@gm': ['', 'a beginning is no domain'],
  'test@homail.con': ['hotmail.com', ''],
  'test@con-artists.con': ['con-artists.com', ''],
  'test@mail.randomsmallcompany.cmo': [
    'mail.randomsmallcompany.com',
    '.cmo does not exist, with a host before it or not',
  ],
};

describe('the tests of mailcheck and email-spell-checker', () => {
  const asked = rows('mailcheck-vectors.csv').filter((row) => row.function !== 'findClosestDomain');
  test('are all here', () => expect(asked.length).toBeGreaterThan(30));
  test.each(asked.map((row) => [row.input ?? '', row.expected_domain_or_empty ?? ''] as const))(
    '%j means %j',
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

/** Chromium's words are a browser's: a page may be called anything. Where we differ, why. */
const embeddingDeviations: Readonly<Record<string, string>> = {
  'hp.com-foo.com': 'two letters are enough where the whole name with its ending is there',
  'foo.jobs.com-foo.com': 'a word of the language is enough where the administrator protects that domain',
  'googlecom-foo.com': 'no dot and no hyphen where the name ends',
  'foo.googlecom-foo.com': 'the same',
  'www-google.com': 'the name without its ending is left to combosquat and its list of words',
  'www-highengagement.com': 'the same',
  'example-google.com': 'the same',
  'googlé.com-login.com': 'two tricks at once',
  'subdomain.highéngagement.com-foo.com': 'the same',
  'foo.google.co.uk.foo.com': '',
};

describe('Chromium’s tests of embedded names', () => {
  const asked = rows('chromium-lookalike-vectors.csv').filter((row) => row.test === 'target-embedding');
  test('are all here', () => expect(asked.length).toBeGreaterThan(30));
  test.each(asked.map((row) => [row.domain ?? '', row.expected ?? ''] as const))(
    '%s: %s',
    (domain, expected) => {
      const flagged = judge(domain, { from: chromium }).length > 0;
      const differs = (embeddingDeviations[domain] ?? '') !== '';
      expect(flagged).toBe(differs ? expected !== 'flag' : expected === 'flag');
    },
  );
});

/** Chromium ignores what a browser sees every day; a typing hand makes these slips. */
const editDeviations: Readonly<Record<string, string>> = {
  'abcde.com abcde1.com': 'a digit left out is a slip like any other in a name of five letters',
  'abcde1.com abcde.com': 'a digit too many is a slip like any other in a name of five letters',
  'xabcd.com yabcd.com': 'a first letter is mistyped too, though rarely (7 in 100)',
  'xabcde.com abcde.com': 'the same',
  'abcde.com xabcde.com': 'the same',
  'a.abcde.com xabcde.com': 'the same, below a host',
};

describe('Chromium’s tests of false alarms at one edit', () => {
  const asked = rows('chromium-lookalike-vectors.csv').filter(
    (row) => row.test?.startsWith('edit-distance') === true,
  );
  test('are all here', () => expect(asked.length).toBe(20));
  test.each(asked.map((row) => [row.domain ?? '', row.target ?? '', row.expected ?? ''] as const))(
    '%s near %s: %s',
    (domain, target, expected) => {
      const from = buildKnownDomains({ protect: [], trust: [target], packs: [] });
      const flagged = judge(domain, { from }).length > 0;
      const differs = editDeviations[`${domain} ${target}`] !== undefined;
      expect(flagged).toBe(differs ? expected !== 'keep' : expected === 'keep');
    },
  );
});

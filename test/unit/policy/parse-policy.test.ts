import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';

const problemsOf = (input: unknown) => {
  const result = parsePolicy(input);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
};

/** Returns a parsed policy in the form of its file, which names a file in place of the hosts of correspondents. */
const withoutHosts = (policy: Policy) => ({ ...policy, correspondents: 'correspondents.json' });

const accepted: readonly { title: string; input: unknown; gives: Partial<Policy>; file?: string }[] = [
  { title: 'nothing at all', input: {}, gives: defaultPolicy },
  { title: 'a schema for the editor', input: { $schema: './policy.schema.json' }, gives: defaultPolicy },
  { title: 'upper case', input: { protect: ['Army.MIL', '.MIL'] }, gives: { protect: ['army.mil', '.mil'] } },
  { title: 'a trailing dot', input: { trust: ['example.com.'] }, gives: { trust: ['example.com'] } },
  { title: 'blanks around', input: { trust: [' example.com '] }, gives: { trust: ['example.com'] } },
  {
    title: 'IDNA in letters',
    input: { trust: ['Bücher.example.de'] },
    gives: { trust: ['bücher.example.de'] },
  },
  {
    title: 'IDNA in ASCII',
    input: { trust: ['xn--bcher-kva.example.de'] },
    gives: { trust: ['bücher.example.de'] },
  },
  {
    title: 'a suffix of two labels',
    input: { deny: [{ domain: '.gov.ml', reason: 'No.' }] },
    gives: { deny: [{ domain: '.gov.ml', reason: 'No.' }] },
  },
  { title: 'a subdomain', input: { protect: ['us.af.mil'] }, gives: { protect: ['us.af.mil'] } },
  { title: 'an empty list', input: { protect: [], packs: [] }, gives: { protect: [], packs: [] } },
  { title: 'all packs', input: { packs: ['us-gov', 'us-mil'] }, gives: { packs: ['us-gov', 'us-mil'] } },
  {
    title: 'one severity of a strength, the others by default',
    input: { severities: { strength: { info: 'ignore' } } },
    gives: { severities: { strength: { strong: 'confirm', medium: 'confirm', info: 'ignore' }, kind: {} } },
  },
  {
    title: 'own domains',
    input: { own: ['Example.com', 'example.de.'] },
    gives: { own: ['example.com', 'example.de'] },
  },
  {
    title: 'the name of a file of correspondents, which is not part of the policy',
    input: { correspondents: 'correspondents.json' },
    gives: { correspondents: [] },
    file: 'correspondents.json',
  },
  {
    title: 'one severity of a kind',
    input: { severities: { kind: { 'tld-typo': 'block' } } },
    gives: { severities: { strength: defaultPolicy.severities.strength, kind: { 'tld-typo': 'block' } } },
  },
  {
    title: 'a reason for what is kept',
    input: { keepReason: 'required' },
    gives: { keepReason: 'required' },
  },
  {
    title: 'remembering for fewer days',
    input: { remember: { days: 30 } },
    gives: { remember: { allowed: true, days: 30 } },
  },
  {
    title: 'remembering nothing',
    input: { remember: { allowed: false } },
    gives: { remember: { allowed: false, days: defaultPolicy.remember.days } },
  },
  {
    title: 'learning nothing from the mailbox',
    input: { learn: { mailbox: false } },
    gives: { learn: { mailbox: false } },
  },
  {
    title: 'sending what could not be read',
    input: { whenUnreadable: 'allow' },
    gives: { whenUnreadable: 'allow' },
  },
];

const refused: readonly { title: string; input: unknown; problems: readonly string[] }[] = [
  { title: 'null', input: null, problems: [': Expected an object in curly brackets, found null.'] },
  { title: 'nothing', input: undefined, problems: [': This value is missing.'] },
  { title: 'a list', input: [], problems: [': Expected an object in curly brackets, found a list.'] },
  { title: 'text', input: 'army.mil', problems: [': Expected an object in curly brackets, found text.'] },
  {
    title: 'unknown keys, all of them',
    input: { protekt: [], Trust: [], colour: 1 },
    problems: [
      'protekt: Unknown key `protekt`. Did you mean `protect`?',
      'Trust: Unknown key `Trust`. Did you mean `trust`?',
      'colour: Unknown key `colour`. Known keys: `$schema`, `version`, `protect`, `own`, `trust`, `correspondents`, `deny`, `packs`, `severities`, `keepReason`, `remember`, `learn`, `whenUnreadable`.',
    ],
  },
  {
    title: 'a key that every object has',
    input: JSON.parse('{"__proto__": {"deny": []}, "constructor": 1}'),
    problems: [
      '__proto__: Unknown key `__proto__`. Known keys: `$schema`, `version`, `protect`, `own`, `trust`, `correspondents`, `deny`, `packs`, `severities`, `keepReason`, `remember`, `learn`, `whenUnreadable`.',
      'constructor: Unknown key `constructor`. Known keys: `$schema`, `version`, `protect`, `own`, `trust`, `correspondents`, `deny`, `packs`, `severities`, `keepReason`, `remember`, `learn`, `whenUnreadable`.',
    ],
  },
  {
    title: 'unknown keys further down',
    input: {
      deny: [{ domain: '.ml', reason: 'No.', resaon: '' }],
      severities: { kind: { 'tld-tyop': 'block' }, strenght: {} },
    },
    problems: [
      'deny[0].resaon: Unknown key `resaon`. Did you mean `reason`?',
      'severities.kind.tld-tyop: Unknown key `tld-tyop`. Did you mean `tld-typo`?',
      'severities.strenght: Unknown key `strenght`. Did you mean `strength`?',
    ],
  },
  {
    title: 'a suffix where a domain of the organisation must stand, and one that is listed twice',
    input: { own: ['.mil', 'a.com', 'A.com'] },
    problems: [
      'own[0]: `.mil` is a suffix. Write your domains one by one, such as `army.mil`.',
      'own[2]: This is already listed at `own[1]`.',
    ],
  },
  ...['lists/mail.json', 'lists\\mail.json', '../mail.json'].map((file) => ({
    title: `a file of correspondents that is in another folder: ${file}`,
    input: { correspondents: file },
    problems: [
      'correspondents: Write the name of a file that is in the folder of the policy, such as `correspondents.json`.',
    ],
  })),
  {
    title: 'wrong types',
    input: {
      version: 1,
      protect: 'army.mil',
      trust: [5, null, ['x.com']],
      keepReason: false,
      whenUnreadable: true,
      severities: [],
    },
    problems: [
      'severities: Expected an object in curly brackets, found a list.',
      'version: Expected text in quotes, found 1.',
      'protect: Expected a list in square brackets, found text.',
      'trust[0]: Expected text in quotes, found 5.',
      'trust[1]: Expected text in quotes, found null.',
      'trust[2]: Expected text in quotes, found a list.',
      'keepReason: Expected one of `none`, `optional`, `required`, found false.',
      'whenUnreadable: Expected one of `block`, `ask`, `allow`, found true.',
    ],
  },
  {
    title: 'an object where text or a number must stand',
    input: { version: { major: 1 }, remember: { days: {} } },
    problems: [
      'version: Expected text in quotes, found an object.',
      'remember.days: Expected a number, found an object.',
    ],
  },
  {
    title: 'keys that are no words, in quotes',
    input: { remember: { 'a.b': 1, 'c ': 1, ' d': 1 } },
    problems: [
      'remember["a.b"]: Unknown key `a.b`. Known keys: `allowed`, `days`.',
      'remember["c "]: Unknown key `c `. Known keys: `allowed`, `days`.',
      'remember[" d"]: Unknown key ` d`. Known keys: `allowed`, `days`.',
    ],
  },
  {
    title: 'what is no answer to whether the mailbox learns',
    input: { learn: { mailbox: 'yes', people: true } },
    problems: [
      'learn.people: Unknown key `people`. Known keys: `mailbox`.',
      'learn.mailbox: Expected true or false, found text.',
    ],
  },
  {
    title: 'what can be no time to remember',
    input: { remember: { allowed: 'yes', days: 1.5 } },
    problems: [
      'remember.allowed: Expected true or false, found text.',
      'remember.days: Expected a whole number of days from 1 to 3650, found 1.5.',
    ],
  },
  ...[0, -1, 3651].map((days) => ({
    title: `to remember for ${days} days`,
    input: { remember: { days } },
    problems: [`remember.days: Expected a whole number of days from 1 to 3650, found ${days}.`],
  })),
  {
    title: 'a misspelt value',
    input: { whenUnreadable: 'blok', packs: ['us-mill'], severities: { strength: { strong: 'stop' } } },
    problems: [
      'packs[0]: Expected one of `us-mil`, `us-gov-federal`, `us-gov`, `foreign-government`, found "us-mill". Did you mean `us-mil`?',
      'severities.strength.strong: Expected one of `ignore`, `notice`, `confirm`, `block`, found "stop".',
      'whenUnreadable: Expected one of `block`, `ask`, `allow`, found "blok". Did you mean `block`?',
    ],
  },
  {
    title: 'denials without what they need',
    input: { deny: [{ domain: '.ml' }, { reason: 'No.' }, { domain: '.il', reason: '  ' }, 'example.com'] },
    problems: [
      'deny[0].reason: This value is missing.',
      'deny[1].domain: This value is missing.',
      'deny[2].reason: This text is empty.',
      'deny[3]: Expected an object in curly brackets, found text.',
    ],
  },
  {
    title: 'a reason that no dialog can show',
    input: { deny: [{ domain: '.ml', reason: 'x'.repeat(301) }] },
    problems: ['deny[0].reason: This text is longer than 300 characters.'],
  },
  {
    title: 'what other products write',
    input: {
      protect: [
        'http://army.mil/x',
        'https://navy.mil:443',
        'ftp://af.mil?a#b',
        '@army.mil',
        '*.mil',
        '*.army.mil',
        'kim@army.mil',
        '*',
      ],
    },
    problems: [
      'protect[0]: This is a web address. Write `army.mil`; its subdomains are included.',
      'protect[1]: This is a web address. Write `navy.mil`; its subdomains are included.',
      'protect[2]: This is a web address. Write `af.mil`; its subdomains are included.',
      'protect[3]: Entries are domains, not addresses. Write `army.mil`; its subdomains are included.',
      'protect[4]: Wildcards are not needed. Write `.mil`.',
      'protect[5]: Wildcards are not needed. Write `army.mil`; its subdomains are included.',
      'protect[6]: Entries are domains, not addresses. Write `army.mil`; its subdomains are included.',
      'protect[7]: Wildcards are not needed. Write a domain such as `army.mil` or a suffix such as `.mil`.',
    ],
  },
  {
    title: 'suffixes without their dot',
    input: { trust: ['mil', 'co.uk', 'armyy'] },
    problems: [
      'trust[0]: `mil` is a public suffix. Write `.mil` for every name that ends in it.',
      'trust[1]: `co.uk` is a public suffix. Write `.co.uk` for every name that ends in it.',
      'trust[2]: `armyy` is not a complete domain. Write one such as `army.mil`, or `.armyy` for every name that ends in it.',
    ],
  },
  {
    title: 'no domains at all',
    input: {
      trust: [
        '',
        '.',
        'army..mil',
        'a b.com',
        'a.com,b.com',
        '10.0.0.1',
        'army mil',
        `${'x'.repeat(64)}.com`,
      ],
    },
    problems: [
      'trust[0]: This entry is empty. Write a domain such as `army.mil` or a suffix such as `.mil`.',
      'trust[1]: "." is not a valid domain. Write one such as `army.mil`.',
      'trust[2]: "army..mil" is not a valid domain. Write one such as `army.mil`.',
      'trust[3]: "a b.com" holds a space, comma or semicolon. Write one domain an entry.',
      'trust[4]: "a.com,b.com" holds a space, comma or semicolon. Write one domain an entry.',
      'trust[5]: "10.0.0.1" is not a valid domain. Write one such as `army.mil`.',
      'trust[6]: "army mil" holds a space, comma or semicolon. Write one domain an entry.',
      `trust[7]: "${'x'.repeat(59)}…" is not a valid domain. Write one such as \`army.mil\`.`,
    ],
  },
  {
    title: 'the same entry twice, in any spelling',
    input: {
      protect: ['army.mil', 'navy.mil', 'ARMY.mil.'],
      deny: [
        { domain: '.ml', reason: 'a' },
        { domain: '.ML', reason: 'b' },
      ],
      packs: ['us-mil', 'us-mil'],
      trust: ['a.example.com', 'b.example.com', 'b.example.com'],
    },
    problems: [
      'protect[2]: This is already listed at `protect[0]`.',
      'trust[2]: This is already listed at `trust[1]`.',
      'deny[1]: This is already listed at `deny[0]`.',
      'packs[1]: This is already listed at `packs[0]`.',
    ],
  },
];

describe('parsePolicy accepts', () => {
  it.each(accepted)('a policy with: $title', ({ input, gives, file }) => {
    const policy = { ...defaultPolicy, ...gives };
    expect(parsePolicy(input)).toEqual({ ok: true, policy, correspondentsFile: file });
  });
});

describe('parsePolicy refuses', () => {
  it.each(refused)('a policy with: $title', ({ input, problems }) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('a policy of a newer version with a key that this version does not know', () => {
    expect(problemsOf({ ...withoutHosts(defaultPolicy), rememberDays: 90 })).toHaveLength(1);
  });
});

describe('parsePolicy, for every input', () => {
  const keys = fc.constantFrom(
    '$schema',
    'version',
    'protect',
    'trust',
    'deny',
    'packs',
    'severities',
    'strength',
    'kind',
    'domain',
    'reason',
    'keepReason',
    'whenUnreadable',
    'remember',
    'learn',
    'days',
    'x',
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(null, true, 0, 'block', 'army.mil', '.mil', '*', '@', 'us-mil'),
      fc.string(),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(keys, tie('json'), { maxKeys: 4 }),
    ),
  }));

  it('returns a policy or at least one problem, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), (input) => {
        const result = parsePolicy(input);
        expect(result.ok ? result.policy.version.length : result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('returns a parsed policy unchanged when it is parsed again', () => {
    const entry = fc.oneof(
      fc.domain(),
      fc.domain().map((domain) => domain.toUpperCase()),
      fc.constantFrom('.mil', '.Gov.ML', 'bücher.de', 'xn--bcher-kva.de'),
    );
    const entries = fc.uniqueArray(entry, { maxLength: 5, selector: (each) => each.toLowerCase() });
    fc.assert(
      fc.property(entries, entries, (protect, trust) => {
        const first = parsePolicy({ protect, trust });
        fc.pre(first.ok);
        expect(parsePolicy(withoutHosts(first.policy))).toMatchObject({ ok: true, policy: first.policy });
      }),
    );
  });

  it('returns the default policy unchanged', () => {
    expect(parsePolicy(withoutHosts(defaultPolicy))).toMatchObject({ ok: true, policy: defaultPolicy });
  });
});

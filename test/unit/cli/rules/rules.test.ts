import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDomainsFor } from '../../../../src/cli/inputs/known-domains-for.ts';
import { candidates } from '../../../../src/cli/rules/candidates.ts';
import { denialPatterns } from '../../../../src/cli/rules/denial-patterns.ts';
import { lookAlikes } from '../../../../src/cli/rules/look-alikes.ts';
import { nearSuffixes } from '../../../../src/cli/rules/near-suffixes.ts';
import { plan } from '../../../../src/cli/rules/plan.ts';
import type { RuleOptions } from '../../../../src/cli/rules/plan.ts';
import { commented, list, quoted } from '../../../../src/cli/rules/powershell.ts';
import { script } from '../../../../src/cli/rules/script.ts';
import { grouped, limits } from '../../../../src/cli/rules/transport-rule.ts';
import type { TransportRule } from '../../../../src/cli/rules/transport-rule.ts';
import { packs } from '../../../../src/detector/data/packs/index.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import type { Strength } from '../../../../src/detector/finding.ts';
import { parseRecipient } from '../../../../src/detector/address/recipient.ts';
import { covers } from '../../../../src/policy/covers.ts';
import { denial } from '../../../../src/policy/denial.ts';
import { knownDomainsInput } from '../../../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../../../src/policy/parse-policy.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { nearmiss } from '../in-process.ts';
import { powershellReader } from './read-powershell.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const read = await powershellReader();
const options: RuleOptions = {
  ask: 'subject',
  strength: 'strong',
  subject: '[address checked]',
  prefix: 'Nearmiss',
};

function policy(input: unknown): Policy {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

/** Without the popular domains, which take a second to compute and matter to one test only. */
function directory(made: Policy) {
  return buildKnownDomains(knownDomainsInput(made, { availablePacks: packs }));
}

function planned(input: unknown, others: Partial<RuleOptions> = {}) {
  const made = policy(input);
  return plan(made, directory(made), { ...options, ...others });
}

function rulesOf(input: unknown, others: Partial<RuleOptions> = {}): readonly TransportRule[] {
  const result = planned(input, others);
  if (!result.ok) throw new Error(result.message);
  return result.rules;
}

function named(domain: string) {
  const name = parseDomain(domain);
  if (name.kind !== 'name') throw new Error(domain);
  return name;
}

describe('the mistyped forms of a domain', () => {
  it.each([
    ['mil', ['il', 'mit', 'ml', 'ril']],
    ['com', ['cam', 'cm', 'co', 'om']],
    ['gov', ['gop', 'got', 'mov']],
  ])('include .%s with real suffixes one typo away', (suffix, some) => {
    expect(nearSuffixes(suffix)).toEqual(expect.arrayContaining(some));
    expect(nearSuffixes(suffix)).not.toContain(suffix);
  });

  it('are its name under similar suffixes, and its doppelgangers', () => {
    expect(candidates(named('us.af.mil'), 'protected').sort()).toEqual(
      [
        ...['il', 'mit', 'ml', 'ril'].map((suffix) => `us.af.${suffix}`),
        ...['usaf.mil', 'us-af.mil'],
        ...['com', 'net', 'org'].flatMap((suffix) => [`usafmil.${suffix}`, `us-af-mil.${suffix}`]),
      ].sort(),
    );
    expect(candidates(named('us.af.mil'), 'listed')).not.toContain('usafmil.net');
    expect(candidates(named('co.uk'), 'protected')).toEqual([]);
  });
});

describe('the look-alikes', { timeout: 30_000 }, () => {
  const found = (input: unknown, strengths: readonly Strength[] = ['strong']) => {
    const made = policy(input);
    return lookAlikes(made, directory(made), strengths);
  };
  const domains = (...asked: Parameters<typeof found>) => found(...asked).map(({ domain }) => domain);

  it('are the domains that the detector doubts, for protected and listed names, each once', () => {
    const all = found({ protect: ['.mil', 'contoso.com'] });
    const names = all.map(({ domain }) => domain);
    expect(names).toEqual(expect.arrayContaining(['army.ml', 'army.il', 'usaf.mil', 'contosocom.net']));
    expect(names).not.toContain('contoso.co');
    expect(
      all.every(({ finding, severity }) => finding.strength === 'strong' && severity === 'confirm'),
    ).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(domains({ protect: ['contoso.com'], packs: [] }, ['strong', 'medium'])).toContain('contoso.co');
  });

  it('leave out domains that are trusted, denied, ignored or known to be real', () => {
    const input = { protect: ['contoso.mil', 'google.com'], packs: [] };
    const both = ['strong', 'medium'] as const;
    expect(domains(input, both)).toEqual(expect.arrayContaining(['contoso.ml', 'contoso.il', 'google.om']));
    expect(candidates(named('google.com'), 'protected')).toContain('google.cm');
    const known = lookAlikes(policy(input), knownDomainsFor(policy(input)), both).map(({ domain }) => domain);
    expect(known).toContain('google.om');
    expect(known).not.toContain('google.cm');
    const deny = [{ domain: 'contoso.il', reason: 'No.' }];
    const after = domains({ ...input, trust: ['contoso.ml'], deny }, both);
    expect(after).toContain('google.om');
    expect(after).not.toContain('contoso.ml');
    expect(after).not.toContain('contoso.il');
    expect(found({ ...input, severities: { strength: { strong: 'ignore' } } })).toEqual([]);
  });

  it('leave out those of a trusted domain that is not protected', () => {
    expect(found({ protect: [], packs: [], trust: ['contoso.mil'] })).toEqual([]);
  });
});

describe('the patterns of a denial', () => {
  const matches = (entry: string, address: string) =>
    denialPatterns(entry).some((pattern) => new RegExp(pattern, 'i').test(address));

  it.each([
    ['example.com', 'kim@example.com', true],
    ['example.com', 'kim@EXAMPLE.com', true],
    ['example.com', 'kim@mail.example.com', true],
    ['example.com', 'kim@evil-example.com', false],
    ['example.com', 'kim@examplexcom', false],
    ['example.com', 'kim@example.com.ml', false],
    ['.ml', 'kim@army.ml', true],
    ['.ml', 'kim@ml', true],
    ['.example.com', 'kim@example.com', true],
    ['.example.com', 'kim@mail.example.com', true],
    ['.example.com', 'kim@evil-example.com', false],
    ['example.com', 'kim.example.com@army.mil', false],
    ['example.com', '"kim@example.com"@army.mil', false],
    ['a-b.co.uk', 'kim@a-b.co.uk', true],
    ['a-b.co.uk', 'kim@x.a-b.co.uk', true],
    ['a-b.co.uk', 'kim@a-bxco.uk', false],
    ['.ml', 'kim@army.xml', false],
    ['.gov.ml', 'kim@sante.gov.ml', true],
    ['.gov.ml', 'kim@army.ml', false],
    ['bücher.de', 'kim@xn--bcher-kva.de', true],
    ['bücher.de', 'kim@bücher.de', true],
    ['.xn--bcher-kva.de', 'kim@Bücher.de', true],
  ])('match the same as the add-in: %s against %s', (entry, address, expected) => {
    const made = policy({ deny: [{ domain: entry, reason: 'No.' }] });
    const isDenied = denial(made, parseRecipient(address).domain) !== undefined;
    expect({ inTheRule: matches(entry, address), inTheAddIn: isDenied }).toEqual({
      inTheRule: expected,
      inTheAddIn: expected,
    });
  });

  it('use only what Exchange documents for patterns', () => {
    const label = fc.constantFrom(
      'a',
      'x-y',
      '9',
      'bücher',
      'рф',
      'xn--bcher-kva',
      'example',
      '日本',
      'ß',
      'a--b',
    );
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join('.')}.com`);
    const entry = fc.tuple(fc.constantFrom('', '.'), name).map((parts) => parts.join(''));
    fc.assert(
      fc.property(entry, (domain) => {
        const rules = rulesOf({
          protect: [],
          packs: [],
          deny: [{ domain, reason: 'No.' }],
        });
        const patterns = rules.flatMap(({ match }) => ('patterns' in match ? match.patterns : []));
        expect(patterns.length).toBeGreaterThan(1);
        // Exchange documents neither `[`, `]`, `{`, `}`, `+`, `?` and a bare dot nor a backslash before
        // letters other than \\S \\s \\D \\d \\w \\W.
        for (const pattern of patterns) {
          expect(pattern).toMatch(/^(?:@|\\\.)(?:[\p{L}\p{M}\p{N}-]|\\\.)+\$$/u);
          expect(pattern).not.toMatch(/[[\]{}+?]/);
        }
      }),
    );
  });

  it('match exactly what the policy denies', () => {
    const label = fc.constantFrom('a', 'ml', 'example', 'com', 'x-y', 'xn--bcher-kva');
    const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(name, name, (entry, domain) => {
        expect(matches(entry, `kim@${domain}`)).toBe(covers(entry, domain));
      }),
    );
  });
});

describe('text in a PowerShell script', { timeout: 30_000 }, () => {
  const hostile = [
    "it's",
    "'; Remove-Mailbox *; '",
    '$(Remove-Mailbox) `n "',
    '\u2018x\u2019 \u201a\u201b',
    'a\r\nb\u0000c',
    '\u202egnp',
    '\ud83d\ude00 \ud800',
    '',
    "''",
    '#> <# @" "@',
    'ü',
  ];

  it.each(hostile)('is read back unchanged: %j', (text) => {
    const { errors, valueOf, commands } = read(`$x = ${quoted(text)}\n$y = ${list([text, text], '')}\n`);
    expect({ errors, commands }).toEqual({ errors: [], commands: [] });
    expect(valueOf('x')).toBe(text);
    expect(valueOf('y')).toEqual([text, text]);
  });

  it('is ASCII and never ends its quotes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quoted(text)).toMatch(/^[\u0020-\u007e]*$/);
        expect(read(`$x = ${quoted(text)}`).valueOf('x')).toBe(text);
      }),
    );
  });

  it.each(hostile)('does not leave a comment: %j', (text) => {
    const { errors, comments, commands } = read(`${commented(text)}\n$x = ''\n`);
    expect({ errors, commands, count: comments.length }).toEqual({ errors: [], commands: [], count: 1 });
  });
});

describe('the limits of Exchange', { timeout: 30_000 }, () => {
  it('are kept by grouping, without losing a value', () => {
    const values = Array.from({ length: 2000 }, (_, at) => `example-${at}.com`);
    const groups = grouped(values, 6000);
    expect(groups.flat()).toEqual(values);
    expect(groups.length).toBeGreaterThan(5);
    expect(Math.max(...groups.map((group) => group.join('').length + 16 * group.length))).toBeLessThanOrEqual(
      6000,
    );
    expect(grouped([], 10)).toEqual([]);
    expect(grouped(['longer than all'], 3)).toEqual([['longer than all']]);
  });

  it('are kept by every rule of a large policy', () => {
    const names = Array.from(
      { length: 200 },
      (_, at) => `contoso${String.fromCharCode(97 + (at % 26))}${at}.com`,
    );
    const rules = rulesOf({ protect: names, packs: [] });
    expect(rules.length).toBeGreaterThan(3);
    for (const { name, comment, match, action } of rules) {
      const values = 'domains' in match ? match.domains : match.patterns;
      const text = action.type === 'reject' ? action.text : '';
      expect(name.length).toBeLessThanOrEqual(limits.name);
      const more = 'except' in match ? match.except : [];
      const subject = action.type === 'reject' ? (action.unlessSubject ?? '') : '';
      const whole = [...values, ...more, subject, text, comment, name].join('');
      expect(whole.length).toBeLessThan(limits.size);
    }
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('are reported if they cannot be kept', () => {
    const deny = Array.from({ length: 2000 }, (_, at) => ({ domain: `example-${at}.com`, reason: 'No.' }));
    expect(planned({ deny })).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^The rules need \d+ characters of patterns, domains and words, and Exchange Online takes 20480/,
      ) as string,
    });
    const names = Array.from({ length: 700 }, (_, at) => `contoso-fabrikam${at}.org`);
    expect(planned({ protect: names, packs: [] }, { ask: 'manager' })).toEqual({
      ok: false,
      message: expect.stringMatching(/^The rules need \d+ characters .* takes 20480 in all/) as string,
    });
    const reasons = Array.from({ length: 301 }, (_, at) => ({ domain: `e${at}.com`, reason: `No ${at}.` }));
    expect(planned({ protect: [], packs: [], deny: reasons })).toEqual({
      ok: false,
      message:
        '301 rules are needed, and Exchange Online takes 300 in all. Protect fewer names, deny fewer domains, or use --strength strong.',
    });
  });
});

describe('the transport rules', { timeout: 30_000 }, () => {
  it('reject denied domains with the reason, the more specific denial first', () => {
    const rules = rulesOf({
      protect: [],
      packs: [],
      deny: [
        { domain: '.ml', reason: 'Ask first.' },
        { domain: 'bad.ml', reason: 'Never.' },
        { domain: '.su', reason: 'Ask first.' },
      ],
    });
    expect(rules.map(({ name, match, action }) => ({ name, match, action }))).toEqual([
      {
        name: 'Nearmiss: deny 001',
        match: { patterns: ['@bad\\.ml$', '\\.bad\\.ml$'] },
        action: { type: 'reject', text: 'Your organization does not allow sending to this domain: Never.' },
      },
      {
        name: 'Nearmiss: deny 002',
        match: { patterns: ['@ml$', '\\.ml$', '@su$', '\\.su$'] },
        action: {
          type: 'reject',
          text: 'Your organization does not allow sending to this domain: Ask first.',
        },
      },
    ]);
  });

  it('except trusted domains below a look-alike, which Exchange would match too', () => {
    const [rule] = rulesOf(
      {
        protect: ['contoso.mil'],
        trust: ['partner.contoso.ml', '.lab.contoso.ml', 'x.lab.contoso.ml'],
        packs: [],
      },
      { ask: 'manager' },
    );
    expect(rule?.match).toMatchObject({
      domains: expect.arrayContaining(['contoso.ml']) as string[],
      except: ['lab.contoso.ml', 'partner.contoso.ml'],
    });
    const [other] = rulesOf({ protect: ['contoso.mil'], packs: [] }, { ask: 'manager' });
    expect(other?.match).toMatchObject({ except: [] });
  });

  it('name no domain below another one of the same rule', () => {
    for (const { match } of rulesOf({ protect: ['.mil'] })) {
      const domains = 'domains' in match ? match.domains : [];
      expect(domains.filter((one) => domains.some((other) => one.endsWith(`.${other}`)))).toEqual([]);
    }
  });

  it('block, ask or do nothing, as the policy says', () => {
    const input = (strong: string) => ({
      protect: ['army.mil'],
      packs: [],
      severities: { strength: { strong } },
    });
    const [blocked] = rulesOf(input('block'));
    expect(blocked?.action).toEqual({
      type: 'reject',
      text: expect.stringMatching(
        /^The address of a recipient is probably mistyped\. It goes to Israel .* send the message again\.$/,
      ) as string,
    });
    const [asked] = rulesOf(input('confirm'));
    expect(asked?.action).toEqual({
      type: 'reject',
      text: expect.stringMatching(
        / If the address is right, put \[address checked\] into the subject\.$/,
      ) as string,
      unlessSubject: '[address checked]',
    });
    const [managed] = rulesOf(input('confirm'), { ask: 'manager' });
    expect(managed).toMatchObject({ name: 'Nearmiss: confirm by manager 001', action: { type: 'manager' } });
    expect(rulesOf(input('confirm'), { ask: 'none' })).toEqual([]);
    expect(rulesOf(input('notice'))).toEqual([]);
  });
});

describe('the script that creates the transport rules', () => {
  const hostile = {
    version: "v'; Remove-Mailbox * #\n\u2019",
    protect: ['.mil', 'contoso.com'],
    deny: [{ domain: '.ml', reason: "Don\u2019t'; Get-Mailbox | Remove-Mailbox; $(x) `\n# y" }],
    severities: { strength: { strong: 'block' }, kind: { doppelganger: 'confirm' } },
  };
  const rules = rulesOf(hostile);
  const text = script({ rules, domains: 1, prefix: 'Nearmiss', version: policy(hostile).version });
  const parsed = read(text);

  it('is valid PowerShell in ASCII', () => {
    expect(parsed.errors).toEqual([]);
    expect(read(text.replace("'Audit',", "'Audit'';")).errors).not.toEqual([]);
    expect(text).toMatch(/^[\u0020-\u007e\n]*$/);
  });

  it('calls only these commands, whatever the policy contains', () => {
    expect(new Set(parsed.commands)).toEqual(
      new Set([
        'Set-StrictMode',
        'Get-Command',
        'Get-AcceptedDomain',
        'New-Object',
        'Select-Object',
        'Write-Warning',
        'ForEach-Object',
        'Get-TransportRule',
        'Where-Object',
        'Remove-TransportRule',
        'Set-TransportRule',
        'New-TransportRule',
        'Out-Null',
      ]),
    );
  });

  it('contains the rules as they were planned', () => {
    expect(rules.length).toBeGreaterThan(3);
    expect(parsed.valueOf('prefix')).toBe('Nearmiss: ');
    expect(parsed.valueOf('rules')).toEqual(
      rules.map(({ name, comment, match, action }) => ({
        Name: name,
        Comments: comment,
        FromScope: 'InOrganization',
        ...('domains' in match
          ? {
              RecipientDomainIs: match.domains,
              ...(match.except.length > 0 ? { ExceptIfRecipientDomainIs: match.except } : {}),
            }
          : { RecipientAddressMatchesPatterns: match.patterns }),
        ...(action.type === 'manager'
          ? { ModerateMessageByManager: true }
          : { RejectMessageReasonText: action.text }),
        ...(action.type === 'reject' && action.unlessSubject !== undefined
          ? { ExceptIfSubjectContainsWords: [action.unlessSubject] }
          : {}),
      })),
    );
  });

  it('stays one valid ASCII script with the same commands for every reason and version', () => {
    const sign = fc.constantFrom(
      ...[
        "'",
        '"',
        '\u2018',
        '\u2019',
        '\u201a',
        '\u201b',
        '\u201c',
        '`',
        '$(x)',
        '$x',
        '@"',
        '"@',
        "@'",
        "'@",
      ],
      ...[
        '\n',
        '\r\n',
        '\u2028',
        '#>',
        '<#',
        '\0',
        '\u0085',
        ';',
        '|',
        '&',
        '}',
        ')',
        '-WhatIf',
        'a',
        'ü',
        '\ud800',
      ],
    );
    const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}`);
    const known = new Set(parsed.commands);
    fc.assert(
      fc.property(words, words, (reason, version) => {
        const input = { version, protect: ['contoso.mil'], packs: [], deny: [{ domain: '.ml', reason }] };
        const made = rulesOf(input);
        const one = script({ rules: made, domains: 1, prefix: 'Nearmiss', version: policy(input).version });
        const again = read(one);
        expect(one).toMatch(/^[\u0020-\u007e\n]*$/);
        expect({ errors: again.errors, foreign: again.commands.filter((name) => !known.has(name)) }).toEqual({
          errors: [],
          foreign: [],
        });
        const [first] = again.valueOf('rules') as { RejectMessageReasonText: string }[];
        expect(made[0]?.action).toEqual({ type: 'reject', text: first?.RejectMessageReasonText });
      }),
      { numRuns: 25 },
    );
  });

  it('looks up the organisation’s own domains when it runs, and skips a rule with none left', () => {
    const filter = text.slice(text.indexOf('$own = @()'), text.indexOf('$names = @('));
    expect(filter).toContain('Get-AcceptedDomain');
    expect(filter).toContain('if ($others.Count -eq 0) { continue }');
    expect(text.indexOf('Get-AcceptedDomain')).toBeLessThan(text.indexOf('New-TransportRule @settings'));
  });

  it('is valid PowerShell without any rule and with approval by the manager', () => {
    const none = read(script({ rules: [], domains: 0, prefix: 'N', version: '1' }));
    expect(none.errors).toEqual([]);
    expect(none.valueOf('rules')).toEqual([]);
    const managed = rulesOf({ protect: ['army.mil'] }, { ask: 'manager' });
    const { errors, valueOf } = read(script({ rules: managed, domains: 2, prefix: 'N', version: '1' }));
    expect(errors).toEqual([]);
    expect(valueOf('rules')).toMatchObject([{ ModerateMessageByManager: true }]);
  });
});

describe('nearmiss rules', { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  const file = join(folder, 'policy.jsonc');
  writeFileSync(
    file,
    '{ // ours\n "version": "winter", "deny": [{"domain": ".ml", "reason": "Ask first."}]}',
  );

  it('replaces its own script, but not one that was changed', async () => {
    const out = join(folder, 'rules.ps1');
    const ended = await nearmiss(['rules', '--policy', file, '--prefix', 'Test', '--out', out]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(
      /rules\.ps1 is written: \d+ rules, \d+ look-alike domains\. Start with -WhatIf\.\n$/,
    );
    const { errors, valueOf, comments } = read(readFileSync(out, 'utf8'));
    expect({ errors, prefix: valueOf('prefix') }).toEqual({ errors: [], prefix: 'Test: ' });
    expect(comments.join('\n')).toContain('From the policy of version winter:');
    expect(await nearmiss(['rules', '--policy', file, '--out', out])).toMatchObject({ code: 0 });
    appendFileSync(out, '# changed by hand\n');
    expect(await nearmiss(['rules', '--policy', file, '--out', out])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(out, 'utf8')).toContain('# changed by hand');
  });

  it('prints the same rules as a script and as JSON', async () => {
    const printed = await nearmiss(['rules', '--policy', file]);
    const asJson = await nearmiss(['rules', '--policy', file, '--json']);
    const { rules: listed } = JSON.parse(asJson.out) as { rules: { name: string }[] };
    const inScript = read(printed.out).valueOf('rules') as { Name: string }[];
    expect(inScript.map(({ Name }) => Name)).toEqual(listed.map(({ name }) => name));
    expect(JSON.parse(asJson.out)).toMatchObject({ version: 1, policy: { file, version: 'winter' } });
  });

  it.each([
    [[], "required option '--policy <file>' not specified"],
    [['--policy', file, '--prefix', "x'y"], '--prefix needs 1 to 32 letters'],
    [['--policy', file, '--subject', 'a"b'], '--subject needs 4 to 40 letters'],
    [['--policy', file, '--ask', 'nicely'], 'Allowed choices are subject, manager, none.'],
  ])('refuses %j', async (options, message) => {
    const { code, out, err } = await nearmiss(['rules', ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('exits with 1 if the rules exceed the limits of Exchange', async () => {
    const deny = Array.from({ length: 301 }, (_, at) => ({ domain: `e${at}.com`, reason: `No ${at}.` }));
    const many = join(folder, 'many.json');
    writeFileSync(many, JSON.stringify({ deny }));
    const { code, out, err } = await nearmiss(['rules', '--policy', many]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Exchange Online takes 300 in all');
  });
});

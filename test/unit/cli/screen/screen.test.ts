import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { screeningJsonSchema } from '../../../../src/cli/schemas/screening-json-schema.ts';
import { screeningSchema } from '../../../../src/cli/screen/screening-schema.ts';
import type { Screening } from '../../../../src/cli/screen/screening-schema.ts';
import { pseudonyms } from '../../../../src/cli/screen/report/pseudonyms.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { nearmiss } from '../in-process.ts';
import { start } from '../nearmiss.ts';
import { defender, file, folder, table } from './mail.ts';
import { policyIn, screened } from './screened.ts';

const slow = 120_000;
const own = ['--own', 'army.mil'];
const screen = (...args: string[]) => nearmiss(['screen', ...args]);
const json = async (...args: string[]) => {
  const { code, out, err } = await screen('--json', ...args);
  return { code, err, screening: JSON.parse(out) as Screening };
};
const csv = file('screen.csv', defender);
const many = Array.from({ length: 400_000 }, (_, i) => `lee@army.mil,kim${i}@army${i % 999}.org\n`);
const large = file('large.csv', `sender,recipient\n${many.join('')}`);
const fine = file(
  'fine.csv',
  table([
    ['sender', 'recipient'],
    ['lee@army.mil', 'pat@gmail.com'],
  ]),
);

describe('nearmiss screen', { timeout: slow }, () => {
  it('summarises the result in a few sentences and exits with 1 if something is doubtful', async () => {
    const { code, out, err } = await screen(...own, csv);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n').slice(0, 10)).toEqual([
      '3 of 4 messages would have been stopped at Send (75 %): 3 with a question.',
      'That is 1.5 prompts per person and week; 0 % of the weeks of a person stay without any.',
      '',
      'Doubted most',
      '  confirm gmial.com → gmail.com                        2 messages by 2 people',
      '  confirm army.ml → army.mil                           1 message by 1 person',
      '',
      'Would be prompted most',
      '  lee@army.mil                                 2 prompts in 1 week',
      '  jo@army.mil                                  1 prompt in 1 week',
    ]);
    expect(out).toContain('Mail from army.mil counts, as you said.');
    expect(out).not.toContain('\u001b');
  });

  it('exits with 0 if nothing is doubtful', async () => {
    const { code, out } = await screen(...own, fine);
    expect(code).toBe(0);
    expect(out).toMatch(/^None of 1 message would have been stopped at Send\.\n/);
  });

  it('states whose mail it counts as outbound if --own is not given', async () => {
    const ownBy = async (protect: readonly string[], named: readonly string[] = []) => {
      const policy = { file: null, policy: { ...defaultPolicy, protect, own: named } };
      return (await screened([csv], { own: [], policy })).own;
    };
    expect(await ownBy([])).toEqual({ domains: ['army.mil'], basis: 'senders' });
    expect(await ownBy(['example.net', '.mil'])).toEqual({ domains: ['army.mil'], basis: 'senders' });
    expect(await ownBy(['army.mil', 'example.net'])).toEqual({ domains: ['army.mil'], basis: 'policy' });
    expect(await ownBy([], ['army.mil', 'bücher.de'])).toEqual({
      domains: ['army.mil', 'xn--bcher-kva.de'],
      basis: 'policy',
    });
  });

  it('leaves no temporary file behind', async () => {
    const temporary = mkdtempSync(join(folder, 'left-'));
    const watcher = watch(temporary);
    const seen = new Set<string>();
    watcher.on('change', (_, name) => seen.add(String(name)));
    for (const one of [csv, join(folder, 'missing.csv')])
      await once(start(['screen', ...own, one], undefined, { TMPDIR: temporary }), 'close');
    watcher.close();
    expect([...seen].filter((name) => name.startsWith('nearmiss-screen-'))).not.toEqual([]);
    expect(readdirSync(temporary).filter((name) => name.startsWith('nearmiss-screen-'))).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves no temporary file behind when %s ends it', async (signal, code) => {
    const temporary = mkdtempSync(join(folder, 'ended-'));
    const watcher = watch(temporary);
    const child = start(['screen', ...own, large], undefined, { TMPDIR: temporary });
    watcher.on('change', (_, name) => {
      if (String(name).startsWith('nearmiss-screen-')) child.kill(signal);
    });
    const [ended] = (await once(child, 'close')) as [number | null];
    watcher.close();
    expect(ended).toBe(code);
    expect(readdirSync(temporary).filter((name) => name.startsWith('nearmiss-screen-'))).toEqual([]);
  });

  it('prints no control character of a file', async () => {
    const odd = file(
      'odd-terminal.csv',
      table([
        ['sender', 'recipient'],
        ['lee@army.mil', 'a\u001b[2J@army.ml'],
        ['lee@army.mil', 'b\u202e\u0007'],
        ['l\u001be@army.mil', 'kim@ar\u202emy.ml'],
      ]),
    );
    const { out } = await screen(...own, odd);
    expect(out).toContain('army.ml');
    expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it.each([
    ['no file', [], /Name at least one file/],
    ['a missing file', [join(folder, 'missing.csv')], /missing\.csv could not be read/],
    ['a missing policy', ['--policy', join(folder, 'missing.json'), csv], /missing\.json could not be read/],
    [
      'a broken policy to compare with',
      ['--against', file('broken.json', '{"protekt": []}'), csv],
      /Did you mean `protect`/,
    ],
    ['an invalid own domain', ['--own', 'a b', csv], /--own needs a domain/],
    ['an unknown option', ['--htlm', 'x', csv], /Did you mean --html/],
    ['an invalid number of days', ['--kql', '--days', '0.5'], /--days needs a whole number/],
    ['a delimiter of two characters', ['--delimiter', ';;', csv], /--delimiter needs one character/],
    [
      'an output in a missing folder',
      ['--html', join(folder, 'missing/report.html'), csv],
      /report\.html could not be written: there is no such folder/,
    ],
    ['an output that is a folder', ['--csv', folder, csv], /could not be written: it is a folder/],
    ['an output that is an input', ['--csv', csv, csv], /is one of the files to read/],
  ])('exits with 2 for %s', async (_name, args, message) => {
    const { code, out, err } = await screen(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(readFileSync(csv, 'utf8')).toBe(defender);
  });

  it('shows examples and exit codes in its help', async () => {
    const { code, out } = await screen('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/\$ nearmiss screen --own example\.mil --html report\.html/);
    expect(out).toMatch(/Exit codes:/);
  });
});

describe('nearmiss screen --json', { timeout: slow }, () => {
  it('has exactly the documented keys', async () => {
    const other = file('other.json', '{"severities": {"strength": {"strong": "block"}}}');
    const { screening } = await json(...own, '--against', other, csv);
    expect(v.parse(screeningSchema, screening)).toEqual(screening);
  });

  it('matches the published schema', () => {
    const documented = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../../public/screening.schema.json'), 'utf8'),
    ) as unknown;
    expect(documented).toEqual(JSON.parse(screeningJsonSchema()));
  });

  it('counts a message once, by its worst doubt', async () => {
    const rows = [
      ['message-id', 'sender', 'recipient'],
      ['m1', 'lee@army.mil', 'kim@army.ml'],
      ['m1', 'lee@army.mil', 'sam@gmial.com'],
      ['m1', 'lee@army.mil', 'kim@army.ml'],
    ];
    const screening = await screened([file('one-message.csv', table(rows))]);
    expect(screening.totals).toMatchObject({ messages: 1, prompts: 1 });
    expect(screening.kinds.reduce((sum, { confirm }) => sum + confirm, 0)).toBe(1);
    expect(screening.domains.map(({ messages }) => messages)).toEqual([1, 1]);
  });

  it('suggests as partners only domains that several people write to repeatedly', async () => {
    const rows = ['ann', 'ben', 'cal'].flatMap((name) => [
      [`${name}@army.mil`, 'x@armymil.com'],
      [`${name}@army.mil`, 'y@armymil.com'],
      [`${name}@army.mil`, 'x@gmial.com'],
      [`${name}@army.mil`, 'x@no.con'],
      [`${name}@army.mil`, 'y@no.con'],
    ]);
    const ofTwo = ['ann', 'ben'].flatMap((name) => [
      [`${name}@army.mil`, 'x@gmai.com'],
      [`${name}@army.mil`, 'y@gmai.com'],
    ]);
    const given = table([['sender', 'recipient'], ...rows, ...ofTwo]);
    const screening = await screened([file('partner.csv', given)]);
    expect(screening.domains.map(({ domain }) => domain).sort()).toEqual([
      'armymil.com',
      'gmai.com',
      'gmial.com',
      'no.con',
    ]);
    expect(screening.trustCandidates).toEqual([
      { domain: 'armymil.com', messages: 6, senders: 3, returning: 3, meant: ['army.mil'] },
    ]);
  });

  it('reports what a denial of the policy stops', async () => {
    const policy = file(
      'deny.json',
      JSON.stringify({ deny: [{ domain: 'example.org', reason: 'Not from here.' }] }),
    );
    const screening = await screened([csv], { policy: await policyIn(policy) });
    expect(screening.domains[2]).toMatchObject({
      domain: 'example.org',
      severity: 'block',
      kind: 'denied',
      why: 'Not from here.',
      messages: 1,
    });
    expect(screening.weeks[1]).toMatchObject({ block: 1, confirm: 1 });
  });
});

describe('nearmiss screen --against', { timeout: slow }, () => {
  it('reports what would be newly asked, no longer asked, and changed', async () => {
    const before = file(
      'before.json',
      JSON.stringify({ deny: [{ domain: 'example.org', reason: 'Not from here.' }] }),
    );
    const after = file(
      'after.json',
      JSON.stringify({
        trust: ['gmial.com'],
        severities: { kind: { 'tld-typo': 'block' } },
        deny: [{ domain: 'gmail.com', reason: 'No.' }],
      }),
    );
    const screening = await screened([csv], {
      policy: await policyIn(before),
      against: await policyIn(after),
    });
    expect(screening.comparison).toEqual({
      policy: { file: 'after.json', version: 'default' },
      before: 4,
      after: 1,
      newlyAsked: 0,
      noLongerAsked: 3,
      changedSeverity: 1,
      domains: [
        { domain: 'gmial.com', before: 'confirm', after: null, meant: ['gmail.com'], messages: 2 },
        { domain: 'army.ml', before: 'confirm', after: 'block', meant: ['army.mil'], messages: 1 },
        { domain: 'example.org', before: 'block', after: null, meant: [], messages: 1 },
        { domain: 'gmail.com', before: null, after: 'block', meant: [], messages: 1 },
      ],
    });
    expect(screening.totals.prompts).toBe(4);
  });

  it('counts what only the other policy asks about', async () => {
    const after = file('stricter.json', JSON.stringify({ deny: [{ domain: 'example.org', reason: 'No.' }] }));
    const screening = await screened([csv], { against: await policyIn(after) });
    expect(screening.comparison).toMatchObject({
      before: 3,
      after: 4,
      newlyAsked: 1,
      noLongerAsked: 0,
      changedSeverity: 0,
    });
    expect(screening.totals).toMatchObject({ prompts: 3, doubtful: 3 });
    expect(screening.recipients.map(({ domain }) => domain)).toEqual(['gmial.com', 'army.ml']);
  });
});

describe('nearmiss screen --csv and --html', { timeout: slow }, () => {
  it('write the same numbers', async () => {
    const to = join(folder, 'addresses.csv');
    const page = join(folder, 'report.html');
    const { code, err, screening } = await json(...own, '--csv', to, '--html', page, csv);
    expect({ code, err }).toEqual({ code: 1, err: `Written: ${page}\nWritten: ${to}\n` });
    const rows = parse<Record<string, string>>(readFileSync(to), { bom: true, columns: true });
    expect(rows.map(({ address, messages, meant }) => [address, Number(messages), meant])).toEqual(
      screening.recipients.map(({ address, messages, meant }) => [address, messages, meant.join(' ')]),
    );
    expect(statSync(page).size).toBeGreaterThan(10_000);
    expect(readFileSync(page, 'utf8')).not.toMatch(
      /<script|https?:\/\/(?!www\.w3\.org\/)|src=|@import|url\(/i,
    );
  });

  it('disarm formulas for spreadsheets and markup for browsers', async () => {
    const evil = table([
      ['sender', 'recipient'],
      ['<script>alert(1)</script>@army.mil', "=cmd|'/c calc'!a1@army.ml"],
      ['lee@army.mil', '"><img src=x onerror=alert(1)>@army.ml'],
    ]);
    const to = join(folder, 'evil-out.csv');
    const page = join(folder, 'evil.html');
    await screen(...own, '--csv', to, '--html', page, file('evil<b>.csv', evil));
    const rows = parse<Record<string, string>>(readFileSync(to), { bom: true, columns: true });
    expect(rows.map(({ address }) => address?.charAt(0))).not.toContain('=');
    expect(rows.some(({ address }) => address === "'=cmd|'/c calc'!a1@army.ml")).toBe(true);
    expect(readFileSync(page, 'utf8')).not.toMatch(/<script|<img|<b>/);
  });
});

describe('nearmiss screen --pseudonymous', { timeout: slow }, () => {
  const names = ['quibble.frobnicate', 'xanthippe'];
  const secret = table([
    ['sender', 'recipient'],
    ['xanthippe@army.mil', 'quibble.frobnicate@army.ml'],
    ['xanthippe@army.mil', 'quibble.frobnicate@gmial.com'],
    ['xanthippe@army.mil', 'xanthippe'],
    ['xanthippe@army.mil', 'kim@army,mil (xanthippe)'],
    ['xanthippe@army.mil', '"quibble@frobnicate"@army.ml'],
  ]);

  it('shows no name in any output', async () => {
    const given = file('xanthippe.csv', secret);
    const [to, page] = [join(folder, 'secret-out.csv'), join(folder, 'secret.html')];
    const terminal = await screen(...own, '--pseudonymous', '--csv', to, '--html', page, given);
    const machine = await screen(...own, '--pseudonymous', '--json', given);
    const everything = [terminal.out, machine.out, readFileSync(to, 'utf8'), readFileSync(page, 'utf8')];
    for (const text of everything) {
      expect(text).toContain('army.ml');
      for (const name of [...names, 'frobnicate', 'kim@']) expect(text).not.toContain(name);
    }
  });

  it('hides addresses in reasons, versions, file names, column names and errors', async () => {
    const mark = 'xanthippe@army.ml';
    const deny = [{ domain: 'example.org', reason: `Ask ${mark}, or "xanthippe"@example.org (<${mark}>).` }];
    const policy = file(`${mark}.json`, JSON.stringify({ version: `by ${mark}`, deny }));
    const rows = table([
      ['sender of lee@army.mil', mark, 'time'],
      ['lee@army.mil', 'quibble.frobnicate@example.org', '2026-10-05'],
      ['lee@army.mil', 'xanthippe;quibble.frobnicate@army.ml;a@army.ml, b c', '2026-10-05'],
      ['"xanthippe @army.mil', 'quibble.frobnicate@army.ml', 'on xanthippe’s birthday'],
    ]);
    const given = file(`${mark}.csv`, rows);
    const [to, page] = [join(folder, 'marked.csv'), join(folder, 'marked.html')];
    const named = ['--recipient-column', mark, '--sender-column', 'sender of lee@army.mil'];
    const all = [...own, '--pseudonymous', '--policy', policy, '--against', policy, ...named];
    const outputs = ['--csv', to, '--html', page];
    const terminal = await screen(...all, ...outputs, given);
    const machine = await screen(...all, '--json', given);
    const noColumn = await screen('--pseudonymous', given);
    const missing = await screen('--pseudonymous', join(folder, `no ${mark}`));
    expect([terminal, machine, noColumn, missing].map(({ code }) => code)).toEqual([1, 1, 2, 2]);
    expect(machine.out).toMatch(/Ask [\da-f]{12}@army\.ml, or [\da-f]{12}@example\.org/);
    expect(noColumn.err).toMatch(/[\da-f]{12}@army\.ml/);
    const everything = [
      terminal.out,
      machine.out,
      noColumn.err,
      missing.err,
      ...[to, page].map((one) => readFileSync(one, 'utf8')),
    ];
    for (const text of everything)
      for (const name of [...names, 'lee@', 'frobnicate']) expect(text).not.toContain(name);
  });

  it('gives one code to each person, and other codes in the next run', async () => {
    const run = async () => pseudonyms().of(await screened([file('secret.csv', secret)]));
    const [one, other] = [await run(), await run()];
    const codes = one.recipients.filter(({ domain }) => /^(?:army\.ml|gmial\.com)$/.test(domain));
    expect(codes.every(({ address }) => /^[\da-f]{12}@/.test(address))).toBe(true);
    expect(one.senders).toHaveLength(1);
    expect(one.senders[0]?.sender).toMatch(/^[\da-f]{12}@army\.mil$/);
    expect(other.senders[0]?.sender).not.toBe(one.senders[0]?.sender);
    expect(one.totals).toEqual(other.totals);
  });
});

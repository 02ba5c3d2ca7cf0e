import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearmiss } from '../in-process.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const kernel = {
  host: 'vger.kernel.org',
  messages: 120,
  people: 14,
  weeks: 1,
  received: 88,
  last: '2026-10-30',
};
const correspondents = {
  version: 1,
  since: '2026-08-01',
  date: '2026-10-31',
  correspondents: [kernel],
  candidates: [],
};

describe('nearmiss policy init', { timeout: 60_000 }, () => {
  it('writes a valid policy and its schema, and replaces no other file without --force', async () => {
    const path = join(folder, 'policy.jsonc');
    const options = [
      '--protect',
      'example.mil',
      '--deny',
      '.ml=Ask the "liaison" office = first.',
      '--pack',
      'us-mil',
    ];
    const written = await nearmiss(['policy', 'init', path, ...options]);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain(`nearmiss policy check ${path}`);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('"protect": [\n    "example.mil"\n  ]');
    expect(text).toContain('{ "domain": ".ml", "reason": "Ask the \\"liaison\\" office = first." }');
    const schema = new URL('../../../../public/policy.schema.json', import.meta.url);
    expect(readFileSync(join(folder, 'policy.schema.json'), 'utf8')).toBe(readFileSync(schema, 'utf8'));

    expect(await nearmiss(['policy', 'check', '--strict', path])).toEqual({
      code: 0,
      out: `${path}: a valid policy, nothing to remark.\n`,
      err: '',
    });

    const again = await nearmiss(['policy', 'init', '--yes', path]);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('exists already');
    expect(readFileSync(path, 'utf8')).toBe(text);

    expect(await nearmiss(['policy', 'init', '--yes', '--force', path])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  });

  it('leaves a different schema unchanged and does not write through a link', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'policy.schema.json'), '{}');
    symlinkSync(join(other, 'elsewhere'), join(other, 'link.json'));
    const linked = await nearmiss(['policy', 'init', '--yes', join(other, 'link.json')]);
    expect(linked).toMatchObject({ code: 2, out: '' });
    const { code, out } = await nearmiss(['policy', 'init', '--yes', join(other, 'p.json')]);
    expect(code).toBe(0);
    expect(out).toContain('policy.schema.json exists and is another one. It was left as it is');
    expect(readFileSync(join(other, 'policy.schema.json'), 'utf8')).toBe('{}');
  });

  it.each([
    [['--protect', '*.mil'], 'protect[0]: Wildcards are not needed. Write `.mil`.'],
    [['--own', '.com'], 'own[0]: `.com` is a suffix.'],
    [['--trust', 'a.com', '--trust', 'A.com'], 'trust[1]: This is already listed at `trust[0]`.'],
    [['--deny', '.ml'], '--deny needs a domain and a reason'],
    [['--pack', 'us-mill'], 'packs[0]: Expected one of'],
    [['--strong', 'loud'], "option '--strong <severity>' argument 'loud' is invalid"],
  ])('refuses %j', async (options, message) => {
    const { code, out, err } = await nearmiss(['policy', 'init', ...options, join(folder, 'refused.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(() => readFileSync(join(folder, 'refused.json'))).toThrow();
  });
});

describe('nearmiss policy check', { timeout: 60_000 }, () => {
  it('prints problems with their lines as compilers do, and as JSON', async () => {
    const path = file('problems.json', '{\n  "protekt": [],\n  "trust": ["*.mil"]\n}');
    expect(await nearmiss(['policy', 'check', path])).toEqual({
      code: 1,
      err: '',
      out: [
        `${path}:2:3: problem: protekt: Unknown key \`protekt\`. Did you mean \`protect\`?`,
        `${path}:3:13: problem: trust[0]: Wildcards are not needed. Write \`.mil\`.`,
        `${path}: 2 problems.`,
        '',
      ].join('\n'),
    });
    const { code, out } = await nearmiss(['policy', 'check', '--json', path]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      file: path,
      problems: [
        { path: 'protekt', line: 2, column: 3, message: 'Unknown key `protekt`. Did you mean `protect`?' },
        { path: 'trust[0]', line: 3, column: 13, message: 'Wildcards are not needed. Write `.mil`.' },
      ],
      warnings: [],
    });
  });

  it('exits with 0 for warnings alone, and with 1 under --strict', async () => {
    const path = file('warnings.json', '{"trust": ["army.ml"]}');
    const lenient = await nearmiss(['policy', 'check', path]);
    expect(lenient.code).toBe(0);
    expect(lenient.out).toContain(
      `${path}:1:12: warning: trust[0]: \`army.ml\` looks like a slip of \`army.mil\`.`,
    );
    expect((await nearmiss(['policy', 'check', '--strict', path])).code).toBe(1);
  });

  it.each([
    ['is missing', undefined, 'could not be read'],
    ['is not JSON', '{', 'is not a file of correspondents that nearmiss learn wrote'],
    [
      'has an entry that is no host',
      JSON.stringify({ ...correspondents, correspondents: [{ ...kernel, host: 'Kernel.org' }] }),
      'correspondents.0.host: This is no host of mail in lower case, such as mail.example.com.',
    ],
    ['is of a newer form', JSON.stringify({ ...correspondents, version: 2 }), 'version: '],
  ])('names the line of the policy if the file of correspondents %s', async (_, content, message) => {
    const beside = join(folder, 'other.json');
    if (content !== undefined) writeFileSync(beside, content);
    const path = file('beside.json', '{\n  "correspondents": "other.json"\n}');
    const { code, out } = await nearmiss(['policy', 'check', path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:2:3: problem: correspondents: ${beside} `);
    expect(out).toContain(message);
    rmSync(beside, { force: true });
  });

  it('exits with 2 for an unreadable file and for an incomplete command', async () => {
    expect(await nearmiss(['policy', 'check', join(folder, 'missing.json')])).toMatchObject({
      code: 2,
      out: '',
    });
    expect(await nearmiss(['policy'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('nearmiss policy explain', { timeout: 60_000 }, () => {
  const path = file(
    'explain.jsonc',
    JSON.stringify({
      version: 'winter',
      own: ['acme.com', 'acme.de'],
      trust: ['partner.ml'],
      deny: [{ domain: 'bad.ml', reason: 'No.' }],
      severities: { kind: { 'tld-typo': 'block' } },
    }),
  );

  it('names the deciding rule and entry', async () => {
    const { code, out, err } = await nearmiss(['policy', 'explain', path, 'kim@army.ml']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const lines = out.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'kim@army.ml: block',
      '',
      `Policy ${path}, version winter`,
      '  no entry of deny covers it',
      '  no entry of protect, own or trust covers it, and no list knows it as real, so every rule is asked',
    ]);
    const rule = lines.findIndex((line) => line.startsWith('  tld-typo '));
    expect(lines[rule]).toMatch(/strong \(0\.\d+\) → block, by severities\.kind\.tld-typo$/);
    expect(lines[rule + 1]).toMatch(/^ {4}kim@army\.mil, from the list us-mil of \d{4}-\d\d-\d\d$/);
    expect(lines[rule + 2]).toMatch(/^ {4}omission 0\.96 × ending 1 × target 0\.85$/);
    expect(out).toMatch(/\n {2}malformed +finds nothing\n/);
    expect(out).toMatch(/\n\nDecided by tld-typo, severities\.kind\.tld-typo\.\n$/);
  });

  it.each([
    [
      'kim@partner.ml',
      0,
      'trust[0] (partner.ml) covers it, so no rule is asked',
      'Decided: the sender sees nothing.',
    ],
    [
      'kim@hr.acme.de',
      0,
      'own[1] (acme.de) covers it, so no rule is asked',
      'Decided: the sender sees nothing.',
    ],
    ['kim@bad.ml', 1, 'deny[0] denies bad.ml: No.', 'Decided by deny[0].'],
    [
      'lee@gmail.com',
      0,
      'it is real, by the list mail-providers, so only',
      'Decided: the sender sees nothing.',
    ],
  ])('explains the result for %s', async (address, code, because, decided) => {
    const ended = await nearmiss(['policy', 'explain', path, address]);
    expect(ended.code).toBe(code);
    expect(ended.out).toContain(`  ${because}`);
    expect(ended.out.trimEnd().split('\n').pop()).toBe(decided);
  });

  it('takes the name, the sender and the other recipients into account and prints JSON', async () => {
    const args = [
      '--json',
      '--sender',
      'lee@example.com',
      '--with',
      'Kim <kim@us.af.mil>',
      'Pat <pat@usaf.mil>',
    ];
    const { code, out } = await nearmiss(['policy', 'explain', path, ...args]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      policy: { file: path, version: 'winter' },
      address: 'pat@usaf.mil',
      severity: 'confirm',
      decidedBy: 'domain-typo',
      rules: expect.arrayContaining([
        expect.objectContaining({
          kind: 'domain-typo',
          result: 'found',
          severity: 'confirm',
          severityFrom: 'strength',
        }),
      ]) as unknown,
    });
  });

  it.each(['vger.kernel.org', 'kernel.org'])('says what was counted of a correspondent: %s', async (host) => {
    file('correspondents.json', JSON.stringify(correspondents));
    const known = file('known.json', '{"correspondents": "correspondents.json"}');
    const { code, out } = await nearmiss(['policy', 'explain', known, `kim@${host}`]);
    expect(code).toBe(0);
    expect(out).toContain(
      '  it is real, by the list correspondents, so only rules about the person are asked\n',
    );
    expect(out).toContain(
      '  vger.kernel.org is a correspondent: 120 messages by 14 people in 1 week, the last on 2026-10-30; 88 messages came from there\n',
    );
  });

  it('suggests a correspondent that was mistyped', async () => {
    file('correspondents.json', JSON.stringify(correspondents));
    const known = file('known.json', '{"correspondents": "correspondents.json"}');
    const { code, out } = await nearmiss(['policy', 'explain', known, 'kim@vger.kernle.org']);
    expect(code).toBe(1);
    expect(out).toContain("kim@vger.kernel.org, one of the organisation's correspondents");
    expect(out).not.toContain('is a correspondent:');
  });

  it('refuses several addresses', async () => {
    const { code, err } = await nearmiss(['policy', 'explain', path, 'a@x.org, b@x.org']);
    expect(code).toBe(2);
    expect(err).toBe('nearmiss: "a@x.org,␣b@x.org" is no single address.\n');
  });
});

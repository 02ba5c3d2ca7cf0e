import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Ajv } from 'ajv';
import { checkJsonSchema } from '../../../../src/cli/schemas/check-json-schema.ts';
import type { CheckedAddress } from '../../../../src/cli/check/checked-address.ts';
import { loadPolicy } from '../../../../src/cli/inputs/load-policy.ts';
import { WrongUse } from '../../../../src/output/wrong-use.ts';
import { nearmiss } from '../in-process.ts';
import { linesIn, start } from '../nearmiss.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const slow = 60_000;
const folder = temporaryFolder();

function policyFile(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const schemaFile = new URL('../../../../public/check.schema.json', import.meta.url);
const isCheckedAddress = new Ajv().compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

/** Parses the printed lines and checks each against the committed schema. */
const objects = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const checked: unknown = JSON.parse(line);
      expect(isCheckedAddress(checked), JSON.stringify(isCheckedAddress.errors)).toBe(true);
      return checked as CheckedAddress;
    });

const json = async (args: readonly string[], input: string | Uint8Array = '') => {
  const { code, out, err } = await nearmiss(['check', '--json', ...args], input);
  return { code, err, checked: objects(out) };
};

const army = {
  version: 1,
  input: 'kim@army.ml',
  address: 'kim@army.ml',
  displayName: '',
  severity: 'confirm',
  findings: [
    {
      kind: 'tld-typo',
      strength: 'strong',
      severity: 'confirm',
      typed: 'army.ml',
      intended: 'army.mil',
      suggestions: ['kim@army.mil'],
      explanation: 'It goes to Mali (.ml); the US military uses .mil.',
    },
  ],
  unchecked: null,
};
const fine = (input: string, address = input) => ({
  ...army,
  input,
  address,
  severity: 'none',
  findings: [],
});
const unchecked = (input: string, reason: string) => ({
  ...fine(input, ''),
  severity: 'unchecked',
  unchecked: { reason, explanation: expect.stringMatching(/^This line .*\.$/) as string },
});

describe('nearmiss check --json', { timeout: slow }, () => {
  it('prints one object for a doubtful address and exits with 1', async () => {
    expect(await json(['kim@army.ml'])).toEqual({ code: 1, err: '', checked: [army] });
  });

  it('exits with 0 if nothing is doubtful', async () => {
    const addresses = ['kim@army.mil', 'lee@sante.gov.ml', 'pat@gmail.com'];
    expect(await json(addresses)).toEqual({
      code: 0,
      err: '',
      checked: addresses.map((address) => fine(address)),
    });
  });

  it('prints one object for every line of input, in order, whatever the line contains', async () => {
    const lines = ['kim@army.mil', '', 'kim@army.ml', '   ', 'lee@sante.gov.ml', '', '/o=x/ou=y/cn=kim'];
    const { code, err, checked } = await json([], `${lines.join('\n')}\n`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(checked).toEqual(lines.map((line) => (line === 'kim@army.ml' ? army : fine(line, line.trim()))));
  });

  it('reads lines that end in CR LF and a last line without a line end', async () => {
    const { checked } = await json([], 'kim@army.mil\r\n\r\nkim@army.ml');
    expect(checked).toEqual([fine('kim@army.mil'), fine(''), army]);
  });

  it('prints nothing for no input', async () => {
    expect(await json([])).toEqual({ code: 0, err: '', checked: [] });
  });

  it('marks a line that cannot be judged as unchecked and continues', async () => {
    const lines = [
      Buffer.from('\ufeffkim@army.ml\nkim@ar'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(`my.ml\nkim@\0army.ml\n${'x'.repeat(5_000_000)}@army.ml\n`),
      Buffer.from('a@x.org; b@y.org\n"Kim Lee","kim@army.ml"\n"kim@army.ml"\n'),
    ];
    const { code, checked } = await json([], Buffer.concat(lines));
    expect(code).toBe(1);
    expect(checked).toEqual([
      army,
      unchecked('kim@ar\ufffd\ufffdmy.ml', 'not-text'),
      unchecked('kim@\0army.ml', 'not-text'),
      unchecked('x'.repeat(1000), 'overlong'),
      unchecked('a@x.org; b@y.org', 'several'),
      unchecked('"Kim Lee","kim@army.ml"', 'several'),
      { ...army, input: '"kim@army.ml"' },
    ]);
  });

  it('exits with 1 if nothing is doubtful but a line could not be judged', async () => {
    expect(await json([], 'a@example.org,b@example.org\n')).toMatchObject({ code: 1, err: '' });
  });

  it('reads the UTF-16 of Windows PowerShell', async () => {
    const bytes = Buffer.from('\ufeffkim@army.mil\r\nkim@army.ml\r\n', 'utf16le');
    expect((await json([], bytes)).checked).toEqual([fine('kim@army.mil'), army]);
  });

  it('takes the display name into account', async () => {
    const line = '"kim@army.mil" <kim@somewhere.org>';
    const { checked } = await json(['Kim Lee <kim@army.ml>', line]);
    expect(checked[0]).toEqual({ ...army, input: 'Kim Lee <kim@army.ml>', displayName: 'Kim Lee' });
    expect(checked[1]).toMatchObject({ input: line, displayName: 'kim@army.mil', severity: 'confirm' });
    expect(checked[1]?.findings[0]).toMatchObject({
      kind: 'name-shows-another-address',
      suggestions: ['kim@army.mil'],
    });
  });

  it('judges each address together with those of --with', async () => {
    const args = ['--sender', 'lee@example.com', '--with', 'pat@brasso.org', '--with', 'kim@brasso.org'];
    const alone = await json(['kim@braso.org']);
    const beside = await json([...args, 'kim@braso.org']);
    expect(alone.checked[0]?.findings.flatMap(({ suggestions }) => suggestions)).not.toContain(
      'kim@brasso.org',
    );
    expect(beside.checked[0]?.findings[0]?.suggestions).toEqual(['kim@brasso.org']);
    expect(beside.checked[0]?.findings[0]?.explanation).toContain('Both other recipients are at brasso.org.');
  });

  it('asks no question about a domain that only the other recipients suggest', async () => {
    const { out } = await nearmiss(['check', 'kim@braso.org', '--with', 'pat@brasso.org']);
    expect(out).toContain('The other recipient is at brasso.org.');
    expect(out).not.toContain('Did you mean');
  });

  it("never doubts the sender's own domain", async () => {
    const args = ['--sender', 'lee@army.ml', 'kim@army.ml'];
    expect(await json(args)).toEqual({ code: 0, err: '', checked: [fine('kim@army.ml')] });
  });
});

describe('nearmiss check --policy', { timeout: slow }, () => {
  it('reports the highest severity and omits findings that the policy ignores', async () => {
    const block = policyFile('block.json', '{"severities": {"kind": {"tld-typo": "block"}}}');
    const ignore = policyFile('ignore.json', '\ufeff{"severities": {"kind": {"tld-typo": "ignore"}}}');
    expect((await json(['--policy', block, 'kim@army.ml'])).checked[0]).toMatchObject({
      severity: 'block',
      findings: [{ kind: 'tld-typo', severity: 'block' }],
    });
    expect(await json(['--policy', ignore, 'kim@army.ml'])).toMatchObject({
      code: 0,
      checked: [fine('kim@army.ml')],
    });
  });

  it('puts a denial and its reason before all findings', async () => {
    const reason = 'Mail to Mali goes through the liaison office.';
    const file = policyFile(
      'deny.json',
      JSON.stringify({ deny: [{ domain: '.ml', reason }], trust: ['partner.ml'] }),
    );
    const denied = {
      kind: 'denied',
      strength: 'strong',
      severity: 'block',
      intended: null,
      suggestions: [],
      explanation: reason,
    };
    const { code, checked } = await json([
      '--policy',
      file,
      'kim@army.ml',
      'lee@Partner.ML',
      'pat@xml.example.com',
    ]);
    expect(code).toBe(1);
    expect(checked).toEqual([
      { ...army, severity: 'block', findings: [{ ...denied, typed: 'army.ml' }, ...army.findings] },
      { ...fine('lee@Partner.ML'), severity: 'block', findings: [{ ...denied, typed: 'partner.ml' }] },
      fine('pat@xml.example.com'),
    ]);
  });

  it('accepts comments in a policy', async () => {
    const file = policyFile('comments.jsonc', '{ // ours\n  "trust": ["army.ml"] /* and theirs */ }');
    expect(await json(['--policy', file, 'kim@army.ml'])).toMatchObject({ code: 0, err: '' });
  });

  it('accepts every pack that a policy can name', async () => {
    const file = policyFile(
      'packs.json',
      '{"packs": ["us-mil", "us-gov", "us-gov-federal", "foreign-government"]}',
    );
    expect((await nearmiss(['check', '--policy', file, 'kim@army.ml'])).code).toBe(1);
  });

  it.each([
    [
      'a missing file',
      join(folder, 'missing.json'),
      /missing\.json could not be read: there is no such file\.$/,
    ],
    ['a folder', folder, /could not be read: it is a folder\.$/],
    [
      'other bytes',
      policyFile('bytes.json', Uint8Array.of(0x7b, 0xff, 0x7d)),
      /could not be read: it is not UTF-8 text\.$/,
    ],
    ['an empty file', policyFile('empty.json', ''), /is not JSON: line 1, column 1: a value is missing\.$/],
    [
      'half a file',
      policyFile('half.json', '{\n  "trust": ["a.com"\n'),
      /is not JSON: line 3, column 1: a \] is missing\.$/,
    ],
    [
      'a trailing comma',
      policyFile('comma.json', '{"trust": ["a.com"],\n}'),
      /is not JSON: line 2, column 1: a key in double quotes is missing\.$/,
    ],
    [
      'an open comment',
      policyFile('comment.json', '{ /* x'),
      /is not JSON: line 1, column 3: the comment does not end\.$/,
    ],
    [
      'something after it',
      policyFile('after.json', '{} {}'),
      /is not JSON: line 1, column 4: there is more after the end of the policy\.$/,
    ],
    [
      'a duplicate key',
      policyFile('twice.json', '{"trust": [], "trust": ["army.ml"]}'),
      /\n {2}trust: `trust` appears twice\. Keep one of them\.$/,
    ],
  ])('refuses %s', async (_title, file, message) => {
    await expect(loadPolicy(file)).rejects.toThrow(WrongUse);
    await expect(loadPolicy(file)).rejects.toThrow(message);
  });

  it('names every problem of a policy with its path', async () => {
    const file = policyFile(
      'problems.json',
      '{"protekt": [], "trust": ["x.com", "*.mil"], "deny": [{"domain": ".ml"}]}',
    );
    expect(await nearmiss(['check', '--policy', file, 'kim@army.ml'])).toEqual({
      code: 2,
      out: '',
      err: [
        `nearmiss: ${file} is not a valid policy.`,
        '  protekt: Unknown key `protekt`. Did you mean `protect`?',
        '  trust[1]: Wildcards are not needed. Write `.mil`.',
        '  deny[0].reason: This value is missing.',
        '',
      ].join('\n'),
    });
  });
});

describe('nearmiss check as text', { timeout: slow }, () => {
  it('shows each doubtful address with its reason, its suggestion and the differences marked', async () => {
    const { code, out, err } = await nearmiss(['check', 'kim@army.ml', 'lee@gmail.com', 'pat@gmial.com']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n')).toEqual([
      'confirm   kim@army.ml',
      '          It goes to Mali (.ml); the US military uses .mil.',
      '          Did you mean kim@army.mil?',
      '                                 ^',
      '',
      'confirm   pat@gmial.com',
      '                ^^',
      '          gmial.com and gmail.com are different domains.',
      '          Did you mean pat@gmail.com?',
      '                             ^^',
      '',
      '3 addresses read: 2 to confirm.',
      '',
    ]);
  });

  it('uses colours only if asked to, and attributes the reason of a denial to the organisation', async () => {
    const reason = 'Mail to Mali goes through the liaison office.';
    const file = policyFile('ml.json', JSON.stringify({ deny: [{ domain: '.ml', reason }] }));
    const args = ['check', '--policy', file, 'lee@sante.gov.ml'];
    const says = `Your organization does not allow sending to .ml: ${reason}`;
    const plain = await nearmiss(args);
    expect(plain.out.split('\n').slice(0, 2)).toEqual(['block     lee@sante.gov.ml', `          ${says}`]);
    const { out } = await nearmiss(args, '', { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[31mblock     \u001b[39m\u001b[1mlee@sante.gov.ml\u001b[22m');
  });

  it('states that nothing is doubtful', async () => {
    expect(await nearmiss(['check'], 'kim@army.mil\n')).toEqual({
      code: 0,
      out: '1 address read: nothing doubtful.\n',
      err: '',
    });
  });

  it('prints no control character of an address', async () => {
    const { out } = await nearmiss(['check'], 'a\u001b[2Jb\u202e\u0007@army.ml\n');
    expect(out).toContain('confirm   a‹U+001B›[2Jb‹U+202E›‹U+0007›@army.ml');
    expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('the JSON format of nearmiss check', () => {
  it('matches the schema that `npm run schemas` writes', () => {
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(checkJsonSchema()));
  });

  /** A change here changes what other programs read: see `checkedAddressVersion`. */
  it('has these keys of these types in version 1', () => {
    const object = {
      version: 'const 1',
      input: 'string',
      address: 'string',
      displayName: 'string',
      severity: 'none|notice|confirm|block|unchecked',
      'findings[].kind':
        'malformed|homoglyph|tld-typo|doppelganger|embedding|domain-typo|wrong-tld|label-and-tld|' +
        'closed-registry|combosquat|unknown-tld|same-person|personal-account|name-shows-another-address|denied',
      'findings[].strength': 'strong|medium|info',
      'findings[].severity': 'notice|confirm|block',
      'findings[].typed': 'string',
      'findings[].intended': 'string or null',
      'findings[].suggestions[]': 'string',
      'findings[].explanation': 'string',
      'unchecked.reason': 'overlong|not-text|several',
      'unchecked.explanation': 'string',
    };
    expect(shape(JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema)).toEqual(object);
  });
});

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Lists every value of a schema by its path. Each must be required, so that readers can rely on it. */
function shape(schema: Schema, path = ''): Record<string, string> {
  const { properties, items, anyOf, required = [] } = schema;
  if (anyOf?.[0]?.properties) return shape(anyOf[0], path);
  if (anyOf) return { [path]: anyOf.map(({ type = '' }) => type).join(' or ') };
  if (items) return shape(items, `${path}[]`);
  if (!properties)
    return { [path]: schema.enum?.join('|') ?? schema.type ?? `const ${String(schema.const)}` };
  expect(required).toEqual(Object.keys(properties));
  return Object.assign(
    {},
    ...Object.entries(properties).map(([key, value]) => shape(value, path === '' ? key : `${path}.${key}`)),
  ) as Record<string, string>;
}

describe('nearmiss check on a stream', { timeout: slow }, () => {
  it('answers each line before the input ends', async () => {
    const child = start(['check', '--json']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const address of ['kim@army.ml', 'kim@army.mil']) {
      child.stdin.write(`${address}\n`);
      expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ address });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([1, null]);
  });

  it('stops reading while its output is not read', async () => {
    const child = start(['check', '--json']);
    const chunk = '\n'.repeat(20_000);
    const most = 200;
    let sent = 0;
    const hasStalled = () => {
      const drained = once(child.stdin, 'drain').then(() => false);
      return Promise.race([
        drained,
        new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 4_000)),
      ]);
    };
    do sent += 1;
    while ((child.stdin.write(chunk) || !(await hasStalled())) && sent < most);
    expect(sent).toBeLessThan(most);
    child.stdin.end();
    expect(await linesIn(child.stdout)).toBe(sent * 20_000);
  });

  it('exits without an error if the reader closes early', async () => {
    const child = start(['check', '--json']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined); // the command ends before it has read everything
    Readable.from(
      (function* () {
        for (;;) yield 'kim@army.mil\n'.repeat(5_000);
      })(),
    ).pipe(child.stdin);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });
});

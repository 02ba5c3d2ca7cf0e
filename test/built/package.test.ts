import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { hasSchemas, schemaErrors } from '../../src/cli/package/manifest/schema-errors.ts';
import { loadPolicyFile } from '../../src/cli/inputs/load-policy.ts';
import { prelude } from '../../src/cli/package/prelude.ts';
import { type PackageOptions, settingsOf } from '../../src/cli/package/settings-of.ts';
import { summaryOf, textOf } from '../../src/cli/package/summary.ts';
import { verify } from '../../src/cli/package/verify.ts';
import { foreignGovernmentPack } from '../../src/detector/data/packs/foreign-government.ts';
import { packs } from '../../src/detector/data/packs/index.ts';
import { readBaked } from '../../src/policy/baked-policy.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { tags } from '../../src/text/tags.ts';
import { packaged, packagedHost, packagedPolicy } from '../package/packaged.ts';
import budgets from './budgets.json' with { type: 'json' };
import { scriptNames } from './script-names.ts';

const folder = packaged();
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const hashed = (name: string) => files.find((file) => file.startsWith(`site/immutable/${name}.`)) ?? '';
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const events = read('site/events.js');

const schemas = [
  process.env.NEARMISS_XSD,
  path.join(import.meta.dirname, '../../../shared/data/manifest-xsd'),
].find(hasSchemas);

const { policy, correspondents } = await loadPolicyFile(packagedPolicy);

const options: PackageOptions = {
  url: `https://${packagedHost}`,
  policy: packagedPolicy,
  out: folder,
  cloud: 'commercial',
  permission: 'item',
  name: 'Nearmiss',
};

/** Runs a script as classic Outlook does, with only `Office`, and returns the globals that it sets. */
const run = (script: string): Record<string, unknown> => {
  const globals: Record<string, unknown> = { Office: { actions: { associate: () => undefined } } };
  runInNewContext(script, globals);
  return globals;
};

describe('the package', () => {
  it('consists of files to host, files to deploy, and files to verify both', () => {
    expect(files.map((file) => file.replace(/\.[\da-f]{20}\./, '.<hash>.'))).toEqual([
      'checksums.txt',
      'correspondents.json',
      'fallback/commands.html',
      'fallback/events.js',
      ...tags.map((tag) => `fallback/events/${tag}.js`),
      'fallback/taskpane.html',
      'manifest.on-send.xml',
      'manifest.smart-alerts.xml',
      'nginx.conf',
      'policy.json',
      'sbom.cdx.json',
      'site/.well-known/microsoft-officeaddins-allowed.json',
      ...[128, 16, 32, 64, 80].map((size) => `site/assets/icon-${size}.png`),
      'site/assets/icon-small.svg',
      'site/assets/icon.svg',
      'site/commands.html',
      'site/dialog.html',
      'site/events.js',
      ...tags.map((tag) => `site/events/${tag}.js`),
      'site/immutable/commands.<hash>.js',
      'site/immutable/dialog.<hash>.js',
      'site/immutable/isolation.<hash>.js',
      ...tags.map((tag) => `site/immutable/language-${tag}.<hash>.js`),
      ...tags.map((tag) => `site/immutable/pane-language-${tag}.<hash>.js`),
      'site/immutable/self-test.<hash>.js',
      'site/immutable/taskpane.<hash>.js',
      'site/self-test.css',
      'site/self-test.html',
      'site/self-test.json',
      'site/staticwebapp.config.json',
      'site/taskpane.html',
      'site/web.config',
    ]);
  });

  it('lists the checksum of every other file, sorted, in the format of sha256sum', () => {
    const sum = (file: string) =>
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex');
    const lines = files.filter((file) => file !== 'checksums.txt').map((file) => `${sum(file)}  ${file}\n`);
    expect(read('checksums.txt')).toBe(lines.join(''));
  });
});

describe('the packaged bundles', () => {
  it('contain the whole policy, as running them shows', () => {
    const found = (script: string) => readBaked(run(script).nearmissPolicy, packs);
    expect(policy.correspondents).toContain('lists.tidegauge.org');
    expect(found(events)).toEqual(policy);
    const pane = read(hashed('taskpane'));
    expect(found(pane.slice(0, pane.indexOf('\n')))).toEqual(policy);
  });

  it('contain no policy in the dialog and in the fallback', () => {
    for (const file of [hashed('dialog'), 'fallback/events.js'])
      expect(read(file)).not.toContain('nearmissPolicy=');
  });

  it('contain the packs that the policy names, and nothing of the other packs', () => {
    const named = ['us-mil', 'foreign-government'];
    const found = packs.filter(({ name }) => events.includes(`name:"${name}"`)).map(({ name }) => name);
    expect(found.sort()).toEqual([...named].sort());
    const federal = new URL('../../src/detector/data/federal-gov.generated.ts', import.meta.url);
    const [, names = ''] = /'(A[^']{2000,})'/.exec(readFileSync(federal, 'utf8')) ?? [];
    const pieces = names.match(/[a-z\d-]{13,}/g) ?? [];
    expect(pieces.length).toBeGreaterThan(50);
    expect(pieces.filter((piece) => events.includes(piece))).toEqual([]);
  });

  it('keep the send path one ES2016 script that exceeds its 64 kB only by the policy and its packs', () => {
    expect(() => parse(events, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    const ordinary = readFileSync(path.join(import.meta.dirname, '../../dist/addin/events.js'), 'utf8');
    const [policy = ''] = events.split('\n', 1);
    const pack = foreignGovernmentPack.suffixes.join(' ');
    expect(gzipped(`${prelude(defaultPolicy, false)}\n${ordinary}`)).toBeLessThanOrEqual(
      budgets['events.js'].gzip,
    );
    expect(gzipped(events)).toBeLessThanOrEqual(gzipped(ordinary) + gzipped(policy) + gzipped(pack) + 256);
  });

  it('are named in the pages by the hash of their content', () => {
    for (const name of ['commands', 'dialog', 'taskpane']) {
      const file = hashed(name).slice('site/'.length);
      expect(read(`site/${name}.html`)).toContain(`src="${file}"`);
    }
  });
});

describe('the fallback', () => {
  const script = read('fallback/events.js');

  it('is one ES2016 script of at most 4 kB that uses only Office, timers and the page', () => {
    expect(gzipped(script)).toBeLessThanOrEqual(4096);
    const { free } = scriptNames(script);
    const known = ['Office', 'setTimeout', 'clearTimeout', 'self', 'document'];
    const unknown = free.filter((name) => !known.includes(name) && !(name in globalThis));
    expect(unknown).toEqual([]);
    for (const name of ['fetch', 'eval', 'XMLHttpRequest']) expect(free).not.toContain(name);
  });

  it('runs without a page, as in classic Outlook', async () => {
    const offered: string[] = [];
    const Office = {
      actions: { associate: (name: string) => offered.push(name) },
      onReady: () => Promise.resolve({}),
    };
    runInNewContext(script, { Office });
    await setImmediate();
    expect(offered).toContain('onMessageSend');
  });

  it('loads office.js from the same cloud as the site', () => {
    const [, address = ''] = /<script src="(https:[^"]*)"/.exec(read('site/commands.html')) ?? [];
    for (const page of ['commands', 'taskpane']) expect(read(`fallback/${page}.html`)).toContain(address);
  });
});

describe('the packaged manifests', () => {
  it.each(['manifest.on-send.xml', 'manifest.smart-alerts.xml'])(
    '%s can be read by Microsoft’s own parser',
    async (file) => {
      const info = await OfficeAddinManifest.readManifestFile(path.join(folder, file));
      expect(info).toMatchObject({ version: '1.0.1.0', permissions: 'ReadWriteItem', hosts: ['Mailbox'] });
      expect(read(file)).not.toContain('localhost');
      expect(read(file)).not.toContain('self-test');
      if (schemas !== undefined) expect(await schemaErrors(read(file), schemas)).toEqual([]);
    },
  );
});

describe('the verification of a written package', () => {
  const settings = { ...settingsOf(options, policy, '0.1.0'), correspondents };

  /** Verifies a copy of the package in which one file was changed. Rejects as `verify` does. */
  const verified = async (file: string, change: (text: string) => string) => {
    const copy = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
    cpSync(folder, copy, { recursive: true });
    const before = read(file);
    expect(change(before) === before && file !== 'policy.json').toBe(false);
    writeFileSync(path.join(copy, file), change(before));
    await verify(copy, settings, schemas).finally(() => rmSync(copy, { recursive: true }));
  };

  it('accepts the package as it was written', async () => {
    await verified('policy.json', (text) => text);
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      'another policy',
      'site/events.js',
      (text) => text.replace('disa.mil', 'disa.com'),
      'the policy that is in it',
    ],
    ['no policy', 'site/events.js', (text) => text.slice(text.indexOf('\n') + 1), 'the policy that is in it'],
    [
      'another policy in the pane',
      hashed('taskpane'),
      (text) => text.replace('disa.mil', 'disa.com'),
      'taskpane',
    ],
    [
      'a pane that may send',
      hashed('taskpane'),
      (text) => `var nearmissSendNow=true;${text}`,
      'the permission',
    ],
    [
      'a function that the script does not offer',
      'site/events.js',
      (text) => text.replaceAll('onItemSend', 'x'),
      'does not offer',
    ],
    ['a fallback that offers nothing', 'fallback/events.js', () => ';', 'fallback/events.js does not offer'],
    [
      'a page that is missing',
      'manifest.on-send.xml',
      (text) => text.replace('commands.html', 'c.html'),
      'exists',
    ],
    [
      'an address over http',
      'manifest.smart-alerts.xml',
      (text) => text.replace('https://addins', 'http://addins'),
      'https',
    ],
  ])('rejects %s', async (_, file, change, why) => {
    await expect(verified(file, change)).rejects.toThrow(why);
  });
});

describe('the summary', () => {
  it('reports as JSON what was made, with the measured sizes', async () => {
    const summary = await summaryOf({
      settings: settingsOf(options, policy, '0.1.0'),
      out: folder,
      built: { shipped: [], knownLegitimate: 7 },
      schemas: false,
    });
    expect(JSON.parse(JSON.stringify(summary))).toMatchObject({
      url: `https://${packagedHost}`,
      cloud: 'commercial',
      id: '7b5a0b43-5a09-53f7-bc65-4d439eac4a47',
      manifestVersion: '1.0.1.0',
      packs: ['us-mil', 'foreign-government'],
      knownGood: 7,
      files,
    });
    expect(summary.compressed['events.js']).toBe(gzipped(events));
    for (const { file, id } of Object.values(summary.manifests))
      expect(readFileSync(file, 'utf8')).toContain(`<Id>${id}</Id>`);
    expect(textOf(summary, false).join('\n')).toContain(`-ProductId ${summary.manifests.onSend.id}`);
  });
});

describe('the bill of materials', () => {
  const bom = JSON.parse(read('sbom.cdx.json')) as {
    serialNumber?: string;
    metadata: { timestamp?: string };
    components: { group?: string; name: string; version: string; hashes?: unknown[]; licenses?: unknown[] }[];
  };
  const names = bom.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));

  it('is valid CycloneDX 1.6', () => {
    const schemaFolder = path.join(
      import.meta.dirname,
      '../../node_modules/@cyclonedx/cyclonedx-library/res/schema',
    );
    const schema = (name: string) =>
      JSON.parse(readFileSync(path.join(schemaFolder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('iri-reference', true).addFormat('idn-email', true);
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const validate = ajv.compile(schema('bom-1.6'));
    validate(bom);
    expect(validate.errors).toBeNull();
    expect(validate({ ...bom, components: [{ name: 'x' }] })).toBe(false);
  });

  it('contains no time and no random number', () => {
    expect(bom.serialNumber).toBeUndefined();
    expect(bom.metadata.timestamp).toBeUndefined();
  });

  it('lists the packages in the bundles, and none of the build tools', () => {
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'punycode', '@fluentui/react-icons']),
    );
    for (const tool of ['webpack', 'commander', 'tsx', 'typescript', 'jsonc-parser', 'valibot'])
      expect(names).not.toContain(tool);
  });

  it('states the installed version, the licence and the checksum of each package', () => {
    for (const { group, name, version, hashes, licenses } of bom.components) {
      const full = group === undefined ? name : `${group}/${name}`;
      const manifest = path.join(import.meta.dirname, `../../node_modules/${full}/package.json`);
      if (existsSync(manifest))
        expect((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version).toBe(version);
      expect(hashes, full).toHaveLength(1);
      expect(licenses, full).toHaveLength(1);
    }
  });
});

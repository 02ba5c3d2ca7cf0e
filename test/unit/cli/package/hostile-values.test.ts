import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hosting } from '../../../../src/cli/package/hosting.ts';
import { parseManifest, texts } from '../../../../src/cli/package/manifest/read-manifest.ts';
import { writeManifest } from '../../../../src/cli/package/manifest/write-manifest.ts';
import { iis, iisAtRoot } from '../../../../src/cli/package/server/iis.ts';
import { nginx } from '../../../../src/cli/package/server/nginx.ts';
import { staticWebApps } from '../../../../src/cli/package/server/static-web-apps.ts';
import type { PackageSettings } from '../../../../src/cli/package/settings.ts';
import { type PackageOptions, settingsOf } from '../../../../src/cli/package/settings-of.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { readNginx } from './read-nginx.ts';

const options: PackageOptions = {
  url: 'https://addins.example.mil',
  policy: '',
  out: '',
  cloud: 'dod',
  permission: 'item',
  name: 'Nearmiss',
};

/** Refused values are ignored here: other tests name what must be accepted. */
function accepted(changed: Partial<PackageOptions>): PackageSettings | undefined {
  try {
    return settingsOf({ ...options, ...changed }, defaultPolicy, '0.1.0');
  } catch {
    return undefined;
  }
}

const hostile = fc.constantFrom(
  ...[
    'a',
    'b1',
    '-',
    '.',
    '..',
    ';',
    '"',
    "'",
    '$',
    ',',
    '`',
    '{',
    '}',
    ' ',
    '\n',
    '\t',
    '\\',
    '/',
    '//',
    '#',
  ],
  ...[
    '?',
    '@',
    ':',
    '%',
    '%3b',
    '%22',
    '%2e%2e',
    '*',
    '<',
    '>',
    '&',
    '(',
    ')',
    '|',
    '~',
    '_',
    '[',
    ']',
    '[::1]',
  ],
  ...['ü', '。', '；', '\u2019', '\u00ad', '\u200b', ':8443', '.mil', '/x', '/.well-known', 'script-src *'],
);
const piece = fc.array(hostile, { maxLength: 5 }).map((parts) => parts.join(''));
const mangled = fc
  .tuple(fc.constantFrom('', 'addins', 'addins.example'), piece, fc.constantFrom('', '.mil', '/x'), piece)
  .map((parts) => `https://${parts.join('')}`);
/**
 * Nearly all mangled addresses are refused. A third are ordinary ones with one piece added, so that enough
 * are accepted.
 */
const lengthened = fc
  .tuple(
    fc.domain(),
    fc.constantFrom('', '/', '/addins/nearmiss', ':8443'),
    fc.oneof(fc.constant(''), hostile),
  )
  .map((parts) => `https://${parts.join('')}`);
const address = fc.oneof({ arbitrary: mangled, weight: 2 }, { arbitrary: lengthened, weight: 1 });

const policyName = 'Content-Security-Policy';
const directives = (policy: string) => policy.split('; ').map((part) => part.split(' ')[0]);

function expectOnePolicy(found: readonly string[], places: number): void {
  expect(found).toHaveLength(places);
  for (const policy of found) {
    const names = directives(policy);
    expect(new Set(names).size).toBe(names.length);
    expect(policy).toMatch(/; frame-ancestors (?:'none'|https:[^;,"']*)$/);
    expect(policy).not.toMatch(/[,"$`{}\n]/);
  }
}

function expectSound(settings: PackageSettings): void {
  const { address: at, outlook } = settings;
  const served = hosting(settings);
  const [server] = readNginx(nginx(served, at));
  const all = server?.block ?? [];
  const named = (name: string) => all.filter(({ words }) => words[0] === name);
  expect(named('server_name').map(({ words }) => words)).toEqual([['server_name', new URL(at.url).hostname]]);
  expect(named('listen')).toHaveLength(1);
  const locations = named('location');
  expect(locations).toHaveLength(served.rules.length + 1);
  expect(new Set(locations.map(({ words }) => words.join(' '))).size).toBe(locations.length);
  const headers = locations.map(({ block }) => (block ?? []).filter(({ words }) => words[1] === policyName));
  expect(headers.every((each) => each.length === 1)).toBe(true);
  expectOnePolicy(
    headers.flat().map(({ words }) => words[2] ?? ''),
    locations.length,
  );

  for (const xml of [iis(served, at.path), iisAtRoot(served)]) {
    const document = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
    const top = [
      ...document.querySelectorAll(`configuration > system\\.webServer add[name="${policyName}"]`),
    ];
    expectOnePolicy(
      top.map((each) => each.getAttribute('value') ?? ''),
      1,
    );
  }
  const { globalHeaders, routes } = JSON.parse(staticWebApps(served, at.path)) as {
    globalHeaders: Record<string, string>;
    routes: { route: string }[];
  };
  expectOnePolicy([globalHeaders[policyName] ?? ''], 1);
  expect(globalHeaders[policyName]?.split(' ').slice(-outlook.length || Infinity)).toEqual(outlook);
  expect(routes.every(({ route }) => /^\/[\w./~*-]+$/.test(route))).toBe(true);
}

describe('for every address that is accepted', () => {
  it('the configurations of all servers parse and contain one content security policy in each place', () => {
    let taken = 0;
    fc.assert(
      fc.property(address, (url) => {
        const settings = accepted({ url });
        if (settings === undefined) return;
        taken += 1;
        expect(settings.address.url).toMatch(
          /^https:\/\/(?:[a-z\d.-]+|\[[\da-f:]+\])(?::\d+)?(?:\/[\w.~-]+)*$/,
        );
        expectSound(settings);
      }),
      { numRuns: 100 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('and for every additional Outlook that is accepted, the configurations are as sound', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(address, fc.constantFrom('https://mail.example.mil', 'https://owa.example:444/')), {
          minLength: 1,
          maxLength: 2,
        }),
        (outlook) => {
          const settings = accepted({ outlook });
          if (settings === undefined) return;
          taken += 1;
          expectSound(settings);
        },
      ),
      { numRuns: 100 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

describe('for every name, provider and support page that is accepted', () => {
  const templates = ['manifest.xml', 'manifest.smart-alerts.xml'].map((file) =>
    readFileSync(path.join(import.meta.dirname, '../../../..', file), 'utf8'),
  );
  const shown = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '$& $1 $`',
      '</DisplayName><Permissions>ReadWriteMailbox',
      '"/><Id>',
      ']]>&#0;&amp;',
      'https://localhost:3000',
      '<AppDomain>https://evil.example',
      '\ud800',
      'a\ufffe',
    ),
  );

  it('the manifests parse and contain exactly these values', () => {
    fc.assert(
      fc.property(shown, shown, piece, (name, provider, end) => {
        const supportUrl = `https://localhost:3000/${end}`;
        const settings = accepted({ name, provider, supportUrl });
        if (settings === undefined) return;
        for (const template of templates) {
          const manifest = parseManifest(writeManifest(template, settings, settings.id));
          const value = (element: string) =>
            manifest.getElementsByTagNameNS('*', element)[0]?.getAttribute('DefaultValue');
          expect(value('DisplayName')).toBe(settings.name);
          expect(texts(manifest, 'ProviderName')).toEqual([settings.provider]);
          expect(value('SupportUrl')).toBe(settings.supportUrl);
          expect(texts(manifest, 'AppDomain')).toEqual([settings.address.origin]);
          expect(new Set(texts(manifest, 'Permissions'))).toEqual(new Set(['ReadWriteItem']));
        }
      }),
      { numRuns: 25 },
    );
  });
});

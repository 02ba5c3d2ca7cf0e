import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addInAddress } from '../../../../src/cli/package/add-in-address.ts';
import { clouds, cloudNames, type CloudName } from '../../../../build/clouds.ts';
import { allowedFile, hosting } from '../../../../src/cli/package/hosting.ts';
import { iis, iisAtRoot } from '../../../../src/cli/package/server/iis.ts';
import { nginx } from '../../../../src/cli/package/server/nginx.ts';
import { staticWebApps } from '../../../../src/cli/package/server/static-web-apps.ts';
import type { PackageSettings } from '../../../../src/cli/package/settings.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

const settings = (url: string, cloud: CloudName = 'commercial', outlook: string[] = []): PackageSettings => ({
  address: addInAddress(url),
  policy: defaultPolicy,
  cloud,
  id: '',
  version: '1.0.0.0',
  name: 'Nearmiss',
  provider: 'Nearmiss',
  supportUrl: url,
  permission: 'item',
  outlook,
});

type Headers = Record<string, string>;
const lower = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const files = [
  '/commands.html',
  '/self-test.html',
  '/events.js',
  '/events/de.js',
  '/immutable/dialog.abc.js',
  '/immutable/language-de.abc.js',
  '/immutable/taskpane.abc.js',
  '/assets/icon-16.png',
  '/events.js.map',
  '/self-test.json',
];

/** The headers that IIS adds: inner locations replace those that they remove and add again. */
function fromIis(xml: string, file: string): Headers {
  const document = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  const places = [...document.querySelectorAll('customHeaders')].filter((each) => {
    const path = each.closest('location')?.getAttribute('path');
    return path === undefined || path === null || `${file}/`.startsWith(`/${path}/`);
  });
  const headers = new Map<string, string>();
  for (const each of places.flatMap((place) => [...place.children])) {
    const name = each.getAttribute('name') ?? '';
    if (each.localName === 'remove') headers.delete(name);
    else {
      expect(headers.has(name), `${name} twice is an error 500`).toBe(false);
      headers.set(name, each.getAttribute('value') ?? '');
    }
  }
  return lower(Object.fromEntries(headers));
}

/**
 * nginx uses an exact location or else the longest prefix; only the `add_header` directives of that location
 * count.
 */
function fromNginx(text: string, file: string): Headers {
  const blocks = [...text.matchAll(/location (= )?(\S+) \{([^}]*)\}/g)].map(
    ([, exact, path = '', body = '']) => ({
      exact: exact !== undefined,
      path,
      body,
    }),
  );
  const fitting = blocks
    .filter(({ exact, path }) => (exact ? file === path : file.startsWith(path)))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.path.length - a.path.length);
  const lines = [...(fitting[0]?.body ?? '').matchAll(/add_header (\S+) "([^"]*)" always;/g)];
  return lower(Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value])));
}

function fromStaticWebApps(json: string, file: string): Headers {
  const { globalHeaders, routes } = JSON.parse(json) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const route = routes.find((one) =>
    one.route.endsWith('/*') ? file.startsWith(one.route.slice(0, -1)) : one.route === file,
  );
  const headers = Object.entries({ ...globalHeaders, ...route?.headers }).filter(([, value]) => value !== '');
  return lower(Object.fromEntries(headers));
}

describe.each(['https://addins.example.mil', 'https://addins.example.mil/nearmiss'])(
  'the server configuration at %s',
  (url) => {
    const wanted = settings(url);
    const served = hosting(wanted);
    const { path } = wanted.address;

    it.each(files)('gives the same headers on IIS, nginx and Azure Static Web Apps for %s', (file) => {
      const headers = fromStaticWebApps(staticWebApps(served, path), path + file);
      expect(Object.keys(headers)).toEqual(
        expect.arrayContaining([
          'content-security-policy',
          'strict-transport-security',
          'x-content-type-options',
          'cache-control',
        ]),
      );
      expect(fromNginx(nginx(served, wanted.address), path + file)).toEqual(headers);
      expect(fromIis(iis(served, path), file)).toEqual(headers);
    });

    it('serves the list of allowed scripts from the root of the host to other origins, on all three servers', () => {
      const file = `/${allowedFile}`;
      const headers = fromStaticWebApps(staticWebApps(served, path), file);
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
      expect(fromNginx(nginx(served, wanted.address), file)).toEqual(headers);
      expect(fromIis(path === '' ? iis(served, path) : iisAtRoot(served), file)).toEqual(headers);
    });

    it.skipIf(path === '')('does not mention that list below the folder', () => {
      for (const text of [iis(served, path), nginx(served, wanted.address), staticWebApps(served, path)])
        expect(text).not.toContain(`${path}/.well-known`);
      expect(iis(served, path)).not.toContain('.well-known');
      expect(nginx(served, wanted.address)).toContain(`root /srv/nearmiss${path};`);
    });

    it.each(files.filter((file) => /\.js(?:on)?$/.test(file)))(
      'keeps other web sites from running or reading %s as a script',
      (file) => {
        const headers = fromStaticWebApps(staticWebApps(served, path), path + file);
        expect(headers['x-content-type-options']).toBe('nosniff');
        if (file.endsWith('.js')) expect(headers['cross-origin-resource-policy']).toBe('same-origin');
        if (!file.startsWith('/.well-known/'))
          expect(headers).not.toHaveProperty('access-control-allow-origin');
      },
    );
  },
);

describe('the content security policy', () => {
  const directives = (wanted: PackageSettings) =>
    new Map(
      (hosting(wanted).everywhere['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values] as const;
      }),
    );

  it.each(cloudNames)('of %s allows office.js from that cloud and frames by its Outlook', (cloud) => {
    const found = directives(settings('https://addins.example.mil', cloud));
    expect(found.get('script-src')).toContain(new URL(clouds[cloud].officeJs).origin);
    expect(found.get('frame-ancestors')).toEqual(clouds[cloud].outlook);
    expect(found.get('default-src')).toEqual(["'none'"]);
    expect([...found.values()].flat()).not.toContain("'unsafe-eval'");
    expect(found.get('script-src')).not.toContain("'unsafe-inline'");
  });

  it('allows an additional Outlook to frame the pages', () => {
    const found = directives(settings('https://addins.example.mil', 'dod', ['https://mail.example.mil']));
    expect(found.get('frame-ancestors')).toContain('https://mail.example.mil');
  });

  it('names no other cloud', () => {
    const text = JSON.stringify(hosting(settings('https://addins.example.mil', 'dod')));
    expect(text).not.toMatch(/appsforoffice\.microsoft\.com|outlook\.office\.com/);
  });
});

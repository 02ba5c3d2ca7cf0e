import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { packaged } from '../package/packaged.ts';

const dist = path.join(import.meta.dirname, '../../dist');

/** Every page: of the ordinary build, of the package, of its fallback, and the playground. */
const pages = ['addin', 'playground']
  .map((folder) => path.join(dist, folder))
  .concat(['site', 'fallback'].map((folder) => path.join(packaged(), folder)))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [path.relative(dist, path.join(folder, file)).replaceAll('\\', '/'), folder] as const),
  );

const open = (page: string) => new JSDOM(readFileSync(path.join(dist, page), 'utf8')).window.document;
const policyOf = (page: string): ReadonlyMap<string, readonly string[]> => {
  const meta = open(page).querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split('; ');
  return new Map(directives.map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
};

describe('the pages', () => {
  it('are exactly the known ones', () => {
    expect(pages.map(([page]) => page).sort()).toEqual([
      ...['commands', 'dialog', 'taskpane'].map((name) => `addin/${name}.html`),
      ...['commands', 'taskpane'].map((name) => `package/fallback/${name}.html`),
      ...['commands', 'dialog', 'self-test', 'taskpane'].map((name) => `package/site/${name}.html`),
      'playground/playground.html',
    ]);
  });

  it.each(pages)('%s has its content security policy before anything that it loads', (page) => {
    const head = [...open(page).head.children].map((element) => element.outerHTML);
    const policy = head.findIndex((html) => html.includes('Content-Security-Policy'));
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(head.slice(0, policy)).toEqual(['<meta charset="utf-8">']);
  });

  it.each(pages)('%s forbids inline scripts, inline styles and evaluated text', (page) => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toContain("'self'");
    expect([...policy.values()].flat().filter((one) => one.startsWith("'unsafe"))).toEqual([]);
    for (const directive of ['base-uri', 'form-action']) expect(policy.get(directive)).toEqual(["'none'"]);
  });

  it.each(pages)(
    '%s has no inline script, style attribute or event attribute, and hashes its style elements',
    (page) => {
      const document = open(page);
      expect(document.querySelectorAll('script:not([src])')).toHaveLength(0);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames(),
      );
      expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
      const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      for (const { textContent } of document.querySelectorAll('style'))
        expect(policyOf(page).get('style-src')).toContain(hash(textContent));
    },
  );

  it.each(pages)('%s names only scripts that exist beside it', (page, folder) => {
    const own = [...open(page).querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
    for (const source of own.filter((one) => !one.startsWith('https:')))
      expect(existsSync(path.join(folder, source)), source).toBe(true);
  });

  it.each(pages)(
    '%s may connect to nothing, except that the self-test page and the playground may ask their own host',
    (page) => {
      const connecting = /self-test|playground/.test(page);
      expect(policyOf(page).get('connect-src')).toEqual(connecting ? ["'self'"] : undefined);
    },
  );

  it.each(pages)('%s requires Trusted Types exactly if it shows text that strangers wrote', (page) => {
    const drawing = /(?:addin|site)\/(?:dialog|taskpane)/.test(page);
    expect(policyOf(page).get('require-trusted-types-for')).toEqual(drawing ? ["'script'"] : undefined);
    expect(/isolation[.\da-f]*\.js/.test(open(page).head.innerHTML)).toBe(drawing);
  });
});

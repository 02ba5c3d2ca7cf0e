import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/administrators/accessibility.md'), 'utf8');
const [, table = ''] = /<!-- criteria -->([\s\S]*)<!-- \/criteria -->/.exec(page) ?? [];
const rows = [
  ...table.matchAll(/^\| (\d\.\d\.\d+) [^|]*\((A{1,2})\) *\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm),
].map(([, criterion = '', level = '', appliesTo = '', how = '', result = '']) => ({
  criterion,
  level,
  appliesTo: appliesTo.trim(),
  how,
  result: result.trim(),
}));

/** WCAG 2.2, W3C Recommendation of 12 December 2024; 4.1.1 is obsolete there. */
const criteria: Readonly<Record<string, string>> = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

describe('the page on accessibility', () => {
  it.each(Object.entries(criteria))('has one row for each criterion of level %s', (level, wanted) => {
    const found = rows.filter((row) => row.level === level).map(({ criterion }) => criterion);
    expect(found.sort()).toEqual(wanted.split(' ').sort());
  });

  it.each(rows)('states for $criterion a result and how it was checked', ({ appliesTo, how, result }) => {
    expect(['supports', 'partly', 'not applicable', 'not checked']).toContain(result);
    expect(result === 'not applicable').toBe(appliesTo === '–');
    if (result === 'supports') expect(how).toMatch(/`test\/|by hand|axe/);
  });

  it('names only tests that exist', () => {
    const named = new Set([...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('lists the screen readers and clients that were not tested', () => {
    for (const tool of ['NVDA', 'VoiceOver', 'Outlook'])
      expect(page).toMatch(new RegExp(`\\*\\*Not tested[^#]*${tool}`));
  });
});

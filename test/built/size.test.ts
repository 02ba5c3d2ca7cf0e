import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tags } from '../../src/text/tags.ts';
import budgets from './budgets.json' with { type: 'json' };

const addin = path.join(import.meta.dirname, '../../dist/addin');
const gzipped = (file: string) => gzipSync(readFileSync(path.join(addin, file)), { level: 9 }).length;

const languages = (folder: string, name: (tag: string) => string) =>
  tags.map((tag) => gzipped(path.join(folder, name(tag))));

describe('the compressed languages', () => {
  it('keep the dialog within 130 kB together with the largest of them', () => {
    const largest = Math.max(...languages('', (tag) => `language-${tag}.js`));
    expect(gzipped('dialog.js') + largest).toBeLessThanOrEqual(budgets['dialog.js'].gzip);
  });

  it('add at most 8 kB each to the send path of classic Outlook', () => {
    const largest = Math.max(...languages('events', (tag) => `${tag}.js`));
    expect(largest - gzipped('events.js')).toBeLessThanOrEqual(8192);
  });
});

describe('the size budgets (bytes, gzip)', () => {
  it.each(Object.entries(budgets))('are kept by %s', (file, { gzip }) => {
    const size = gzipped(file);
    expect(size, `${file} is ${size} bytes`).toBeLessThanOrEqual(gzip);
  });
});

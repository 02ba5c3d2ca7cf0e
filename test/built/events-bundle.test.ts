import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

const source = readFileSync(path.join(import.meta.dirname, '../../dist/addin/events.js'), 'utf8');

/** Names that classic Outlook's JavaScript runtime lacks, or that would break the promise that nothing leaves the client. */
const forbidden = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'sendBeacon',
  'eval(',
  'new Function',
  'import(',
  'localStorage',
];

describe('the send-path bundle', () => {
  it('is one ES2016 script', () => {
    expect(() => parse(source, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  it.each(forbidden)('does not contain %s', (name) => {
    expect(source).not.toContain(name);
  });

  it('contains no React', () => {
    expect(source).not.toMatch(/react/i);
  });
});

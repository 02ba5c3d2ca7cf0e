import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { tags } from '../../src/text/tags.ts';
import { es2016 } from '../classic/realm/built-ins.ts';
import { newerNames, scriptNames } from './script-names.ts';

const addin = path.join(import.meta.dirname, '../../dist/addin');
const source = readFileSync(path.join(addin, 'events.js'), 'utf8');

/** What the bundle may take from where it runs besides the built-ins of ECMAScript 2016, and why. */
const surroundings: Readonly<Record<string, string>> = {
  Office: 'the library',
  nearmissLanguage: 'the words of another language; asked with typeof',
  nearmissLanguageComing: 'the promise of those words; asked with typeof',
  nearmissPolicy: 'packaging puts it before the bundle; asked with typeof',
  nearmissSendNow: 'packaging puts it before the bundle; asked with typeof',
  setTimeout: 'no Office call without a time limit',
  clearTimeout: 'no timer runs on after the answer',
  self: 'on-send looks for a global function; asked with typeof',
  screen: 'how large the dialog may be; asked with typeof',
  location: 'the address of the dialog, which is opened in pages only',
};

/** Code from text, and ways out of the client or into a page. */
const forbidden = [
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookie',
  'document',
  'window',
  'navigator',
  'globalThis',
  'setInterval',
  'console',
];

/** Members named like a newer built-in that are something else here, or are asked for before they are used. */
const harmless: Readonly<Record<string, string>> = {
  at: 'a field of our own data',
  error: 'the error of an answer from Outlook',
  errors: 'a group of our own sentences',
  getOwnPropertyDescriptors: 'the compiler’s helper for spreads asks whether it is there, and does without',
};

const { free, members } = scriptNames(source);

describe('the send-path bundle', () => {
  it('is one ES2016 script', () => {
    expect(() => parse(source, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  it('takes only known names from where it runs', () => {
    const known = [...Object.keys(es2016), ...Object.keys(surroundings)];
    expect(free.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(forbidden)('names %s nowhere', (name) => {
    expect(free).not.toContain(name);
    expect(members).not.toContain(name);
  });

  it('names no member of a newer built-in', () => {
    const newer = newerNames().filter((name) => members.includes(name));
    expect(newer.filter((name) => !(name in harmless))).toEqual([]);
  });

  it.each(tags)('has in %s the same script and behind it one language, as old as it', (tag) => {
    const localized = readFileSync(path.join(addin, 'events', `${tag}.js`), 'utf8');
    expect(localized.slice(0, source.length)).toBe(source);
    const language = scriptNames(localized.slice(source.length));
    const known = Object.keys(es2016);
    expect(language.free.filter((name) => !known.includes(name))).toEqual([]);
    const newer = newerNames().filter((name) => language.members.includes(name));
    expect(newer.filter((name) => !(name in harmless))).toEqual([]);
  });

  it('contains no React, and none of the words for who writes a policy file', () => {
    expect(source).not.toMatch(/react/i);
    expect(source).not.toContain('Unknown key');
  });
});

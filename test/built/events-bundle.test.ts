import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { tags } from '../../src/text/tags.ts';
import { es2016 } from '../classic/realm/built-ins.ts';
import { newerNames, scriptNames } from './script-names.ts';

const addin = path.join(import.meta.dirname, '../../dist/addin');
const source = readFileSync(path.join(addin, 'events.js'), 'utf8');

/** Globals that the bundle may use besides the built-ins of ECMAScript 2016, and why. */
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

/** Ways to run text as code, to reach the network or storage, or to use a page. */
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

/**
 * Members that share the name of a newer built-in but are something else, or whose existence is checked
 * before use.
 */
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

  it('uses only known globals', () => {
    const known = [...Object.keys(es2016), ...Object.keys(surroundings)];
    expect(free.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(forbidden)('never names %s', (name) => {
    expect(free).not.toContain(name);
    expect(members).not.toContain(name);
  });

  it('uses no member of a built-in newer than ES2016', () => {
    const newer = newerNames().filter((name) => members.includes(name));
    expect(newer.filter((name) => !(name in harmless))).toEqual([]);
  });

  it.each(tags)('has in %s the same script, followed by one language that is ES2016 too', (tag) => {
    const localized = readFileSync(path.join(addin, 'events', `${tag}.js`), 'utf8');
    expect(localized.slice(0, source.length)).toBe(source);
    const language = scriptNames(localized.slice(source.length));
    const known = Object.keys(es2016);
    expect(language.free.filter((name) => !known.includes(name))).toEqual([]);
    const newer = newerNames().filter((name) => language.members.includes(name));
    expect(newer.filter((name) => !(name in harmless))).toEqual([]);
  });

  it('contains neither React nor the messages for administrators who write a policy file', () => {
    expect(source).not.toMatch(/react/i);
    expect(source).not.toContain('Unknown key');
  });
});

import { describe, expect, it } from 'vitest';
import type { ExpectedFile } from '../../../src/self-test/expected.ts';
import {
  fileFaults,
  headerFaults,
  policyFaults,
  typeFaults,
  unwantedFaults,
} from '../../../src/self-test/faults.ts';
import type { SeenFile } from '../../../src/self-test/seen-file.ts';

const file = (more: Partial<ExpectedFile> = {}): ExpectedFile => ({
  path: 'a.html',
  sha256: 'aa',
  type: 'text/html; charset=utf-8',
  headers: {},
  ...more,
});
const answer = (headers: Record<string, string> = {}, more: Partial<SeenFile> = {}): SeenFile => ({
  status: 200,
  redirected: false,
  sha256: 'aa',
  headers: new Headers(headers),
  body: new ArrayBuffer(0),
  ...more,
});

describe('the self-test of a file', () => {
  it.each([
    ['nothing', answer(), []],
    ['no answer', undefined, [{ kind: 'unreachable', file: 'a.html' }]],
    ['a refusal', answer({}, { status: 403 }), [{ kind: 'missing', file: 'a.html', status: 403 }]],
    ['a redirect', answer({}, { redirected: true }), [{ kind: 'redirected', file: 'a.html' }]],
    ['another content', answer({}, { sha256: 'bb' }), [{ kind: 'changed', file: 'a.html' }]],
  ])('reports the right fault for %s', (_, seen, faults) => {
    expect(fileFaults([{ file: file(), seen }])).toEqual(faults);
  });
});

describe('the self-test of content types', () => {
  it.each([
    ['text/html; charset=utf-8', 0],
    ['text/html;charset=UTF-8', 0],
    ['text/html', 1],
    ['text/plain; charset=utf-8', 1],
    ['', 1],
  ])('finds for %j this many faults: %i', (type, count) => {
    expect(typeFaults([{ file: file(), seen: answer({ 'Content-Type': type }) }])).toHaveLength(count);
  });
});

describe('the self-test of headers', () => {
  const wanted = {
    'Content-Security-Policy': "default-src 'none'; img-src 'self' data:",
    'Strict-Transport-Security': 'max-age=31536000',
    'Cache-Control': 'no-cache',
  };
  const found = (headers: Record<string, string>, aboutCaching = false) =>
    headerFaults(
      [{ file: file({ headers: wanted }), seen: answer({ ...wanted, ...headers }) }],
      aboutCaching,
    );

  it('accepts the parts of a header in another order', () => {
    expect(found({ 'Content-Security-Policy': "img-src data: 'self';default-src 'none';" })).toEqual([]);
  });

  it('reports different parts of a header', () => {
    expect(found({ 'Content-Security-Policy': "default-src 'none'; img-src *" })).toHaveLength(1);
    expect(found({ 'Content-Security-Policy': '' })).toMatchObject([{ found: '' }]);
  });

  it('accepts a longer max-age for https, but not zero', () => {
    expect(found({ 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' })).toEqual([]);
    expect(found({ 'Strict-Transport-Security': 'max-age=0' })).toHaveLength(1);
  });

  it('checks caching headers separately', () => {
    expect(found({ 'Cache-Control': 'max-age=60' })).toEqual([]);
    expect(found({ 'Cache-Control': 'max-age=60' }, true)).toHaveLength(1);
  });

  it('reports once what several files lack', () => {
    const looked = ['a.html', 'b.html'].map((path) => ({
      file: file({ path, headers: wanted }),
      seen: answer(),
    }));
    expect(headerFaults(looked, true)).toEqual([
      { kind: 'header', name: 'Cache-Control', wanted: 'no-cache', found: '', files: ['a.html', 'b.html'] },
    ]);
  });

  it('reports headers that must not be sent', () => {
    const looked = [{ file: file(), seen: answer({ 'X-Frame-Options': 'DENY' }) }];
    expect(unwantedFaults(looked, ['X-Frame-Options'])).toEqual([
      { kind: 'unwanted', name: 'X-Frame-Options', files: ['a.html'] },
    ]);
    expect(unwantedFaults([{ file: file(), seen: answer() }], ['X-Frame-Options'])).toEqual([]);
  });
});

describe('the self-test of the policy', () => {
  const expected = { version: '', policyVersion: '', policy: 'aa', officeJs: '', unwanted: [], files: [] };
  it('reports a missing policy and one that is not from the package', () => {
    expect(policyFaults(expected, 'var nearmissPolicy=1;', 'aa')).toEqual([]);
    expect(policyFaults(expected, 'var nearmissPolicy=1;', 'bb')).toEqual([{ kind: 'other-policy' }]);
    expect(policyFaults(expected, '(()=>{})()', 'aa')).toEqual([{ kind: 'no-policy' }]);
  });
});

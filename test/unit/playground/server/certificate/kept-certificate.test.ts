import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptCertificate } from '../../../../../src/playground/server/certificate/kept-certificate.ts';
import { makeCertificate } from '../../../../../src/playground/server/certificate/make-certificate.ts';
import { certificateForTests } from '../../../../../src/playground/server/for-tests.ts';

let folder = '';
const file = () => path.join(folder, 'certificate.json');
const modeOf = (place: string) => statSync(place).mode & 0o777;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const local = { title: 'old', names: ['localhost'], addresses: ['127.0.0.1', '0:0:0:0:0:0:0:1'], days: 90 };
const keep = async (wanted: Partial<typeof local>) => {
  const { key, cert } = await makeCertificate({ ...local, ...wanted });
  writeFileSync(file(), JSON.stringify({ key, cert }), { mode: 0o600 });
  return cert;
};

describe('the certificate that a person may trust', () => {
  it('names only this machine and cannot sign other certificates', async () => {
    const parsed = new X509Certificate((await keptCertificate(folder)).cert);
    expect(parsed.subjectAltName?.split(', ')).toEqual([
      'DNS:localhost',
      'IP Address:127.0.0.1',
      'IP Address:0:0:0:0:0:0:0:1',
    ]);
    expect(parsed.ca).toBe(false);
    expect(parsed.checkHost('outlook.office.com')).toBeUndefined();
  });

  it('is kept, so that a browser asks only once', async () => {
    const { cert } = await keptCertificate(folder);
    expect((await keptCertificate(folder)).cert).toBe(cert);
    expect(readdirSync(folder)).toEqual(['certificate.json']);
  });

  it('is readable only by its owner, as is its folder', async () => {
    const inside = path.join(folder, 'a/b');
    await keptCertificate(inside);
    expect([modeOf(inside), modeOf(path.join(inside, 'certificate.json'))]).toEqual([0o700, 0o600]);
  });

  it.each([0o644, 0o640, 0o604, 0o666])(
    'loses the access rights of others if its key had mode %o',
    async (mode) => {
      const cert = await keep({});
      chmodSync(file(), mode);
      chmodSync(folder, 0o755);
      expect((await keptCertificate(folder)).cert).toBe(cert);
      expect([modeOf(folder), modeOf(file())]).toEqual([0o700, 0o600]);
    },
  );

  it('is replaced if it also names other machines, and the caller learns what must no longer be trusted', async () => {
    const names = ['localhost', 'outlook.office.com', 'ajax.aspnetcdn.com'];
    const old = await keep({ title: 'Nearmiss playground', names });
    const { cert, replaced } = await keptCertificate(folder);
    expect(cert).not.toBe(old);
    expect(readFileSync(file(), 'utf8')).toContain(JSON.stringify(cert).slice(1, -1));
    expect(replaced).toEqual({
      title: 'Nearmiss playground',
      names: ['outlook.office.com', 'ajax.aspnetcdn.com'],
      fingerprint: new X509Certificate(old).fingerprint256,
    });
    expect((await keptCertificate(folder)).replaced).toBeUndefined();
  });

  it.each<[string, Partial<typeof local>]>([
    ['ends today', { days: 0.5 }],
    ['has ended', { days: -1 }],
    ['lacks a name', { addresses: ['127.0.0.1'] }],
    ['names a whole domain', { names: ['*.localhost'] }],
  ])('is replaced if it %s', async (_, wanted) => {
    const old = await keep(wanted);
    expect((await keptCertificate(folder)).cert).not.toBe(old);
  });

  it('is renewed when it expires', async () => {
    const { cert } = await keptCertificate(folder);
    vi.useFakeTimers({ now: Date.now() + 89.5 * 86_400_000, toFake: ['Date'] });
    expect((await keptCertificate(folder)).cert).not.toBe(cert);
  });

  it('is replaced if its key belongs to another certificate', async () => {
    const [one, other] = [await makeCertificate(local), await makeCertificate(local)];
    writeFileSync(file(), JSON.stringify({ key: one.key, cert: other.cert }));
    expect((await keptCertificate(folder)).cert).not.toBe(other.cert);
  });

  it.each(['', '{', 'null', '[]', '{"key":1,"cert":2}', '{"key":"x","cert":"y"}'])(
    'is replaced if its file contains %j',
    async (text) => {
      writeFileSync(file(), text);
      const { cert } = await keptCertificate(folder);
      expect((await keptCertificate(folder)).cert).toBe(cert);
    },
  );

  it('is not written through a link to another file', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    writeFileSync(elsewhere, 'mine', { mode: 0o644 });
    symlinkSync(elsewhere, file());
    await keptCertificate(folder);
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect([modeOf(elsewhere), modeOf(file())]).toEqual([0o644, 0o600]);
  });

  it('is the same for several servers that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => keptCertificate(folder)));
    expect(new Set(all.map(({ cert }) => cert)).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['certificate.json']);
  });
});

describe('the certificate of the tests', () => {
  it('has Microsoft’s names, differs each time, and expires within a day', async () => {
    const [one, other] = [await certificateForTests(), await certificateForTests()];
    const parsed = new X509Certificate(one.cert);
    expect(parsed.checkHost('outlook.office.com')).toBe('outlook.office.com');
    expect(one.spki).not.toBe(other.spki);
    expect(Date.parse(parsed.validTo) - Date.now()).toBeLessThanOrEqual(86_400_000);
  });
});

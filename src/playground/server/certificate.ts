import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The hash by which Chromium can be told to trust just this certificate. */
  readonly spki: string;
}

/** Every name under which the pretended machines are reached. */
const names = [
  'localhost',
  'outlook.office.com',
  'appsforoffice.microsoft.com',
  'ajax.aspnetcdn.com',
  'addin.example.com',
];

const dayMs = 86_400_000;

const spkiOf = (cert: string): string =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

const make = async (): Promise<{ key: string; cert: string }> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Nearmiss playground' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 90 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
};

/** The kept certificate, if it is valid for at least another day. */
const kept = (file: string): { key: string; cert: string } | undefined => {
  try {
    const pair = JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string };
    const until = Date.parse(new X509Certificate(pair.cert).validTo);
    return until > Date.now() + dayMs ? pair : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A self-signed certificate for this machine, made once and kept in `folder`, so that a browser asks only once.
 * The key never leaves the machine and the certificate is installed nowhere.
 */
export const certificate = async (folder: string): Promise<Certificate> => {
  const file = path.join(folder, 'certificate.json');
  const old = kept(file);
  const pair = old ?? (await make());
  if (old === undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(pair), { mode: 0o600 });
  }
  return { ...pair, spki: spkiOf(pair.cert) };
};

import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A private key and its certificate, both in PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface Certificate extends KeyPair {
  /** The hash of the public key, by which Chromium can be told to trust only this certificate. */
  readonly spki: string;
}

/** What a certificate is valid for. */
export interface Wanted {
  /** The name that browsers and operating systems show. */
  readonly title: string;
  readonly names: readonly string[];
  /** IP addresses in Node's notation. */
  readonly addresses: readonly string[];
  readonly days: number;
}

const dayMs = 86_400_000;

/** Makes a self-signed certificate for a server. It cannot sign other certificates (RFC 5280, 4.2.1.9). */
export const makeCertificate = async ({ title, names, addresses, days }: Wanted): Promise<Certificate> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: title }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + days * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return withHash({ key, cert });
};

/** Returns the pair with the hash of its public key. */
export const withHash = ({ key, cert }: KeyPair): Certificate => ({
  key,
  cert,
  spki: createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64'),
});

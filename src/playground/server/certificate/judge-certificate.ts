import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { KeyPair, Wanted } from './make-certificate.ts';

const dayMs = 86_400_000;

/** Returns the names and addresses of a certificate in Node's notation: `DNS:localhost`. */
const namesIn = ({ subjectAltName }: X509Certificate): string[] => subjectAltName?.split(', ') ?? [];

const namesOf = ({ names, addresses }: Pick<Wanted, 'names' | 'addresses'>): string[] => [
  ...names.map((name) => `DNS:${name}`),
  ...addresses.map((address) => `IP Address:${address}`),
];

/**
 * Returns the names in `cert` that are not wanted. To trust the certificate is to trust its key for them,
 * too.
 */
export const foreignNames = (cert: X509Certificate, wanted: Pick<Wanted, 'names' | 'addresses'>): string[] =>
  namesIn(cert).filter((name) => !namesOf(wanted).includes(name));

/**
 * Returns whether key and certificate match, have exactly the wanted names, and are valid now and for another
 * day.
 */
export const isUsable = ({ key, cert }: KeyPair, wanted: Wanted): boolean => {
  const parsed = new X509Certificate(cert);
  return (
    !parsed.ca &&
    parsed.checkPrivateKey(createPrivateKey(key)) &&
    foreignNames(parsed, wanted).length === 0 &&
    namesIn(parsed).length === namesOf(wanted).length &&
    Date.parse(parsed.validFrom) <= Date.now() &&
    Date.parse(parsed.validTo) > Date.now() + dayMs
  );
};

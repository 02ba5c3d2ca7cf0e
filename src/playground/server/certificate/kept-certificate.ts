import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import { foreignNames, isUsable } from './judge-certificate.ts';
import {
  type Certificate,
  type KeyPair,
  makeCertificate,
  type Wanted,
  withHash,
} from './make-certificate.ts';
import { makePrivate, putInPlace, readPrivate, removeFile } from './private-file.ts';

/**
 * Only this machine's own names: to trust the certificate is to trust its key for these names and no others.
 */
const wanted: Wanted = {
  title: 'Nearmiss playground on localhost',
  names: ['localhost'],
  addresses: ['127.0.0.1', '0:0:0:0:0:0:0:1'],
  days: 90,
};

/** A certificate that is no longer used. */
export interface Replaced {
  /** The name under which lists of trusted certificates show it. */
  readonly title: string;
  /** SHA-256, in hexadecimal digits. */
  readonly fingerprint: string;
  /** The names in it that belong to other machines. */
  readonly names: readonly string[];
}

export interface Kept extends Certificate {
  /**
   * The certificate that has been replaced because it was valid for other machines, too. It must no longer be
   * trusted.
   */
  readonly replaced?: Replaced;
}

/**
 * Returns a self-signed certificate for this machine. It is made once and kept in `folder`, so that a browser
 * warns only once. Only the owner can read the folder and the file. Processes that start at the same time in
 * an empty folder use the same certificate.
 *
 * @throws {Error} a file system error if the folder cannot be written
 */
export const keptCertificate = async (folder: string): Promise<Kept> => {
  const file = path.join(folder, 'certificate.json');
  makePrivate(folder);
  const old = pairIn(file);
  if (old !== undefined && isSound(old)) return withHash(old);
  const made = await makeCertificate(wanted);
  // Another process may have replaced it meanwhile.
  const other = pairIn(file);
  if (other !== undefined && isSound(other)) return withHash(other);
  removeFile(file);
  putInPlace(file, JSON.stringify({ key: made.key, cert: made.cert }));
  const now = pairIn(file);
  return { ...(now !== undefined && isSound(now) ? withHash(now) : made), ...replacedBy(old) };
};

const pairIn = (file: string): KeyPair | undefined => {
  try {
    const { key, cert } = JSON.parse(readPrivate(file)) as Partial<KeyPair>;
    return typeof key === 'string' && typeof cert === 'string' ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
};

/** Returns whether the pair can be used; a pair that cannot be parsed cannot be used. */
const isSound = (pair: KeyPair): boolean => {
  try {
    return isUsable(pair, wanted);
  } catch {
    return false;
  }
};

const replacedBy = (old: KeyPair | undefined): { replaced?: Replaced } => {
  try {
    if (old === undefined) return {};
    const parsed = new X509Certificate(old.cert);
    const names = foreignNames(parsed, wanted).map((name) => name.replace(/^[^:]*:/, ''));
    if (names.length === 0) return {};
    const title = parsed.subject.replace(/^CN=/, '');
    return { replaced: { title, names, fingerprint: parsed.fingerprint256 } };
  } catch {
    return {};
  }
};

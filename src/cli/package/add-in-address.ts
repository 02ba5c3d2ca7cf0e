import { packageWords } from '../../text/admin/package-words.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { isHost } from './host-name.ts';

/** The address at which the add-in will be hosted. */
export interface AddInAddress {
  /** The whole address, without a slash at its end: `https://addins.example.mil/nearmiss`. */
  readonly url: string;
  /** `https://addins.example.mil`. */
  readonly origin: string;
  /** `/nearmiss`, or empty. */
  readonly path: string;
}

/**
 * Returns the address in its normal form: lower-case ASCII host, no slash at the end.
 *
 * @throws {WrongUse} if it is not https, has anything but a host, a port and a folder, or has a character
 * that is special in a generated file
 */
export function addInAddress(text: string): AddInAddress {
  const url = asUrl(text);
  const wrong = url === undefined ? packageWords.notAnAddress : wrongWith(url);
  if (url === undefined || wrong !== undefined)
    throw new WrongUse(packageWords.badUrl(text, wrong ?? packageWords.notAnAddress));
  const path = withoutLastSlashes(url.pathname);
  return { url: url.origin + path, origin: url.origin, path };
}

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}

/**
 * Returns `undefined` if the text is not an absolute URL, or one that browsers repair (WHATWG URL, validation
 * errors).
 */
export function asUrl(text: string): URL | undefined {
  const isRepaired = /^https:(?!\/\/[^/])/i.test(text) || /[\p{Cc}\\]/u.test(text);
  return !isRepaired && URL.canParse(text) ? new URL(text) : undefined;
}

function wrongWith({ protocol, username, password, search, hash, hostname, port, pathname, href }: URL) {
  if (protocol !== 'https:') return packageWords.notHttps;
  if (username !== '' || password !== '') return packageWords.hasCredentials;
  if (search !== '' || href.includes('?')) return packageWords.hasQuery;
  if (hash !== '' || href.includes('#')) return packageWords.hasFragment;
  if (hostname.includes('*')) return packageWords.hasWildcard;
  if (!isHost(hostname) || port === '0') return packageWords.oddHost;
  if (/\.\w+$/.test(pathname)) return packageWords.namesFile;
  if (!/^[\w./~-]*$/.test(pathname) || pathname.includes('//')) return packageWords.oddPath;
  // That folder is reserved for the host (RFC 8615).
  if (/^\/\.well-known(?:\/|$)/i.test(pathname)) return packageWords.oddPath;
  return undefined;
}

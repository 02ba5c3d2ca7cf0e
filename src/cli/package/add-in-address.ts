import { packageWords } from '../../text/admin/package-words.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { isHost } from './host-name.ts';

/** Where the add-in will be hosted. */
export interface AddInAddress {
  /** Without a slash at its end: `https://addins.example.mil/nearmiss`. */
  readonly url: string;
  /** `https://addins.example.mil`. */
  readonly origin: string;
  /** `/nearmiss`, or nothing. */
  readonly path: string;
}

/**
 * The address in its one normal form: lower-case host, ASCII, no slash at the end.
 *
 * @throws {WrongUse} when it is not https, or has anything beside a host, a port and a folder; or a character that means something in
 *   a file that is made from it
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

/** Undefined where the text is no absolute address, or one that a browser would have to mend (WHATWG URL, validation errors). */
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
  // That folder belongs to the host (RFC 8615).
  if (/^\/\.well-known(?:\/|$)/i.test(pathname)) return packageWords.oddPath;
  return undefined;
}

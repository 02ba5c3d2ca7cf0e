import { clouds } from '../../../build/clouds.ts';
import { contentPolicy } from '../../../build/content-policy.ts';
import type { PackageSettings } from './settings.ts';

type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly path: string;
  readonly headers: Headers;
  /** Whether the path starts at the root of the host, wherever the add-in is. */
  readonly isAtRoot?: true;
}

/** How the files are to be served. The configuration of each server is generated from this. */
export interface Hosting {
  /** The headers of every response. */
  readonly everywhere: Headers;
  /**
   * Headers that add to or replace those, by path below the add-in's address; a path that ends with `/*` is a
   * folder.
   */
  readonly rules: readonly Rule[];
  /** Content types by file extension. */
  readonly types: Readonly<Record<string, string>>;
  /** Headers that a server may add and that must be removed. */
  readonly unwanted: readonly string[];
}

/** The folder of files that have the hash of their content in their names. */
export const hashedFolder = 'immutable';

/**
 * The file that lists the event scripts that may send requests to their origin. Classic Outlook on Windows
 * reads it at the root of the origin (Microsoft, "Use SSO or CORS in your event-based or spam-reporting
 * Office Add-in").
 */
export const allowedFile = '.well-known/microsoft-officeaddins-allowed.json';

const noOtherSite = { 'Cross-Origin-Resource-Policy': 'same-origin' };

export function hosting(settings: PackageSettings): Hosting {
  return {
    everywhere: {
      'Content-Security-Policy': contentSecurityPolicy(settings),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=31536000',
      'Cache-Control': 'no-cache',
    },
    rules: [
      {
        path: `/${hashedFolder}/*`,
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...noOtherSite },
      },
      // It contains the policy, so no other site may load it as a script and read the global.
      { path: '/events.js', headers: noOtherSite },
      { path: '/events/*', headers: noOtherSite },
      // Outlook refuses images that may not be cached.
      { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=86400' } },
      { path: `/${allowedFile}`, headers: { 'Access-Control-Allow-Origin': '*' }, isAtRoot: true },
      // The page requests every file from its own host, and no other page may frame it.
      { path: '/self-test.html', headers: { 'Content-Security-Policy': selfTestPolicy(settings) } },
    ],
    types: {
      '.html': 'text/html; charset=utf-8',
      '.css': 'text/css; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.json': 'application/json',
      '.png': 'image/png',
      '.svg': 'image/svg+xml',
    },
    unwanted: ['X-Frame-Options'],
  };
}

function selfTestPolicy({ cloud }: PackageSettings): string {
  return `${contentPolicy(clouds[cloud].officeJs, 'self-test')}; frame-ancestors 'none'`;
}

/** Returns all headers of one file. */
export function headersOf({ everywhere, rules }: Hosting, file: string): Headers {
  const rule = rules.find(({ path }) =>
    path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path,
  );
  return { ...everywhere, ...rule?.headers };
}

/**
 * Returns the policy of every response: the widest policy of any page, and the origins that may frame the
 * pages.
 */
function contentSecurityPolicy({ cloud, outlook }: PackageSettings): string {
  const ancestors = [...clouds[cloud].outlook, ...outlook].join(' ');
  return `${contentPolicy(clouds[cloud].officeJs, 'switched-off')}; frame-ancestors ${ancestors}`;
}

import { clouds } from '../../../build/clouds.ts';
import { contentPolicy } from '../../../build/content-policy.ts';
import type { PackageSettings } from './settings.ts';

type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly path: string;
  readonly headers: Headers;
  /** The path begins at the root of the host, wherever the add-in is. */
  readonly isAtRoot?: true;
}

/** The one description of how the files are served, from which the configuration of each server is written. */
export interface Hosting {
  /** For every answer. */
  readonly everywhere: Headers;
  /** Beside and instead of those: by path below the add-in's address, `/*` at its end for a folder. */
  readonly rules: readonly Rule[];
  /** Content types by file ending. */
  readonly types: Readonly<Record<string, string>>;
  /** Headers that a server may have put there and that must go. */
  readonly unwanted: readonly string[];
}

/** The folder of files whose names carry the hash of their content. */
export const hashedFolder = 'immutable';

/**
 * Which scripts of events may ask their origin for something. Classic Outlook on Windows reads it at the root of the origin (Microsoft,
 * "Use SSO or CORS in your event-based or spam-reporting Office Add-in").
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
      // The policy is in it: no web page elsewhere may load it as a script and read the global.
      { path: '/events.js', headers: noOtherSite },
      { path: '/events/*', headers: noOtherSite },
      // Outlook refuses pictures that may not be kept.
      { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=86400' } },
      { path: `/${allowedFile}`, headers: { 'Access-Control-Allow-Origin': '*' }, isAtRoot: true },
      // It asks its own host for every file, and nobody shows it in a frame.
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

/** The headers of one file, all of them. */
export function headersOf({ everywhere, rules }: Hosting, file: string): Headers {
  const rule = rules.find(({ path }) =>
    path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path,
  );
  return { ...everywhere, ...rule?.headers };
}

/** Of every answer: the widest of what the pages themselves say, and who may show them in a frame. */
function contentSecurityPolicy({ cloud, outlook }: PackageSettings): string {
  const ancestors = [...clouds[cloud].outlook, ...outlook].join(' ');
  return `${contentPolicy(clouds[cloud].officeJs, 'switched-off')}; frame-ancestors ${ancestors}`;
}

import { clouds } from './clouds.ts';
import type { PackageSettings } from './settings.ts';

type Headers = Readonly<Record<string, string>>;

/** The one description of how the files are served, from which the configuration of each server is written. */
export interface Hosting {
  /** For every answer. */
  readonly everywhere: Headers;
  /** Beside and instead of those: by path below the add-in's address, `/*` at its end for a folder. */
  readonly rules: readonly { readonly path: string; readonly headers: Headers }[];
  /** Content types by file ending. */
  readonly types: Readonly<Record<string, string>>;
  /** Headers that a server may have put there and that must go. */
  readonly unwanted: readonly string[];
}

/** The folder of files whose names carry the hash of their content. */
export const hashedFolder = 'immutable';

/** office.js of Outlook on the web loads MicrosoftAjax.js from there, whatever its own address (office-js 4131). */
const microsoftAjax = 'https://ajax.aspnetcdn.com';

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
      { path: '/.well-known/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
    types: {
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.json': 'application/json',
      '.png': 'image/png',
      '.svg': 'image/svg+xml',
    },
    unwanted: ['X-Frame-Options'],
  };
}

/**
 * Nothing is fetched, framed or submitted; scripts come from here and from Microsoft, styles are made by Fluent UI while it
 * runs. `unsafe-eval` is left out: MicrosoftAjax.js evaluates text at its end, when all that office.js needs of it is there.
 */
function contentSecurityPolicy({ cloud, outlook }: PackageSettings): string {
  const officeJs = new URL(clouds[cloud].officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJs} ${microsoftAjax}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `frame-ancestors ${[...clouds[cloud].outlook, ...outlook].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

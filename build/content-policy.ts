import { createHash } from 'node:crypto';

/** The hosted pages. */
export type HostedPage = 'commands' | 'dialog' | 'taskpane' | 'switched-off' | 'self-test';

/**
 * In Outlook on the web, office.js loads MicrosoftAjax.js from this URL, wherever office.js itself comes from
 * (office-js 4131).
 */
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Fluent UI creates empty style elements and inserts rules one by one, which no Content Security Policy
 * prevents.
 */
const emptyStyle = hashOf('');

/** The style of the fallback build's pane, which does not use Fluent UI. */
export const switchedOffStyle = [
  "body { margin: 16px; font: 14px / 20px 'Segoe UI', sans-serif; }",
  'h1 { margin: 0 0 12px; font-size: 20px; line-height: 28px; }',
].join(' ');

/** Pages that show untrusted text, which must not become markup (`src/isolation`). */
const withTrustedTypes: readonly HostedPage[] = ['dialog', 'taskpane'];

/**
 * Returns the Content Security Policy for the page's own `meta` element. The server's header adds
 * `frame-ancestors`, which is not allowed there. Pages cannot fetch (except the self-test), frame or submit
 * anything. Scripts come from our host and from Microsoft. `unsafe-eval` is not allowed: MicrosoftAjax.js
 * evaluates text only at its end, when everything that office.js needs is defined.
 * @param officeJs the URL of office.js
 */
export function contentPolicy(officeJs: string, page: HostedPage): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin} ${microsoftAjax}`,
    `style-src 'self' ${emptyStyle}${page === 'switched-off' ? ` ${hashOf(switchedOffStyle)}` : ''}`,
    "img-src 'self' data:",
    ...(page === 'self-test' ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(withTrustedTypes.includes(page)
      ? ["require-trusted-types-for 'script'", 'trusted-types default']
      : []),
  ].join('; ');
}

/**
 * The playground frames the add-in's pages, wherever they are hosted, reads its manifests, and has a worker that
 * reads past mail.
 */
export const playgroundStyle = 'body { margin: 0; }';
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${emptyStyle} ${hashOf(playgroundStyle)}`,
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "frame-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
